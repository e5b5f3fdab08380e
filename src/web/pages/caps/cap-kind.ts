import type { CapStatus } from '../../../server/contract.ts'
import { sayStretch } from '../../words/dates.ts'

type Kind = Pick<CapStatus, 'per' | 'window'>

const parties = {
  all: '',
  state: ', for each State by itself',
  holder: ', for each holder by itself',
} as const

/** Over which days a cap runs and for whom, as a phrase: 1 January – 31 December 2017. */
export function sayKind({ per, window }: Kind): string {
  const stretch = sayStretch(window.from, window.to)
  const days = {
    fixed: stretch,
    rolling: `rolling window, on this day ${stretch}`,
    level: `a number that stands, ${stretch}`,
  }[window.kind]
  return `${days}${parties[per]}`
}

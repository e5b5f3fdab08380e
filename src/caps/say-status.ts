import { type Day, sayDay, sayQuantity, startSentence } from '../model/index.ts'
import type { CapOn } from './cap-on.ts'
import type { Drawdown } from './drawdown.ts'
import { quantityReported } from './reported.ts'
import type { CapStatus } from './status.ts'

interface Said {
  readonly cap: CapOn
  readonly drawn: Drawdown
  readonly share: CapStatus['share']
  readonly atMost: CapStatus['share']
  readonly status: CapStatus['status']
  readonly replaced: Day | undefined
  readonly on: Day
  /** Everybody of whom a report is known, where it is set for each. */
  readonly parties: readonly unknown[]
}

/** The status of a ceiling in a sentence. */
export function sayStatus(said: Said): string {
  const { cap, drawn, status, replaced, on } = said
  if (status === 'not-yet')
    return `${startSentence(cap.title)} opens on ${sayDay(cap.window.from)}.`
  const early = cap.window.kind === 'fixed' ? ', before its window was over' : ''
  const end = replaced === undefined ? '' : ` It ended on ${sayDay(replaced)}${early}.`
  const held = drawn.beside.filter(({ standing }) => standing.kind === 'held').length
  const waiting =
    held === 0
      ? ''
      : ` ${held === 1 ? 'One report is' : `${held} reports are`} held for review and not counted.`
  if (drawn.through === undefined) return `${sayNothing(cap, on)}${waiting}${end}`
  return `${sayUse(said)}, as reported through ${sayDay(drawn.through)}.${sayOthers(said)}${waiting}${end}`
}

function sayNothing(cap: CapOn, on: Day): string {
  const of = cap.whose === undefined ? '' : ` of ${cap.whose}`
  const nothing = 'nothing reported is not a report of nothing'
  const { quantity } = cap.limits
  return cap.base !== undefined && quantity !== undefined
    ? `By ${sayDay(on)} no report${of} of the window is held under ${cap.title}, whose limit is ${sayQuantity(quantity)}; ${nothing}.`
    : `By ${sayDay(on)} no report${of} is held under ${cap.title}; ${nothing}.`
}

function sayUse({ cap, drawn, share, atMost }: Said): string {
  const title = startSentence(cap.title)
  const head = cap.whose === undefined ? title : `${title}: ${cap.whose}`
  const { quantity } = cap.limits
  const used = quantity && sayQuantity({ ...quantity, amount: drawn.quantity.least })
  if (cap.window.kind === 'level' && quantity !== undefined)
    return `${head} stood at ${used}, where ${sayQuantity(quantity)} ${quantity.amount === 1n ? 'is' : 'are'} allowed`
  const parts = [
    share.value === null ? undefined : `${percent(share.value)} of its value limit`,
    share.quantity === null
      ? undefined
      : `${sayQuantityShare(drawn, share.quantity, atMost.quantity)} of its quantity limit`,
  ].filter((part) => part !== undefined)
  if (parts.length > 0) return `${head} stood at ${parts.join(' and ')}`
  if (quantity !== undefined) return `${head} stood at ${used} under a limit of nothing`
  const reported = quantityReported(cap, drawn)
  const said = reported === undefined ? 'is reported' : `stood at ${sayQuantity(reported)}`
  return `${head} ${said}; what it is held to, its own figure of earlier days, is not reported in full, so its share is unknown`
}

function sayOthers({ cap, parties }: Said): string {
  if (cap.whose === undefined || parties.length < 2) return ''
  const named = cap.per === 'state' ? 'States' : 'holders'
  return ` Reports are held of ${parties.length} ${named}, each with its own limit.`
}

/** A share by a factor that is a range is said as a range. */
function sayQuantityShare(drawn: Drawdown, least: number, most: number | null): string {
  const isConverted = drawn.whole.some(({ converted }) => converted !== undefined)
  return isConverted && !drawn.straddling && most !== null
    ? `${percent(least)} to ${percent(most)}`
    : percent(least)
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`
}

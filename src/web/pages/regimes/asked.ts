import { addressOf, usePlace } from '../../address/location.ts'
import { readFacts } from '../../address/question.ts'
import { useTime } from '../../address/time.ts'
import type { AskedComparison } from '../../api/regimes.ts'

/** What the address asks to be compared, and the address of a change to it. */
export function useAskedComparison(): {
  readonly asked: AskedComparison
  readonly addressWith: (change: Readonly<Record<string, string | undefined>>) => string
} {
  const { params } = usePlace()
  const time = useTime()
  const read = (name: string) => params.get(name) ?? ''
  const facts = readFacts(read('q'))
  return {
    asked: { left: read('left'), right: read('right'), subject: read('subject'), act: facts },
    addressWith: (change) =>
      addressOf('/regimes', {
        left: read('left'),
        right: read('right'),
        subject: read('subject'),
        q: read('q'),
        on: time.on,
        known: time.known,
        ...change,
      }),
  }
}

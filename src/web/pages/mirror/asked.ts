import { addressOf } from '../../address/location.ts'
import { readFacts, writeFacts } from '../../address/question.ts'
import type { AskedMirror } from '../../api/mirror.ts'
import { example } from './example.ts'

/** How long figures may be in an address, in characters. */
const longestAddress = 6000
/** What Harvard's Growth Lab and others take where nothing better is known: 8 percent of the importer's figure. */
const usualPercent = 8

/** What the address asks: its figures, or the example where it has none; `damaged` where they cannot be read. */
export function readAsked(params: URLSearchParams): AskedMirror | 'damaged' {
  const percent = Number(params.get('freight') ?? usualPercent)
  const word = params.get('q')
  const isShare = Number.isFinite(percent) && percent >= 0 && percent < 100
  const share = isShare ? percent : usualPercent
  if (word === null || word === '') return { file: example, percent: share }
  const held = readFacts(word) as { readonly file?: unknown } | undefined
  return typeof held?.file === 'string' ? { file: held.file, percent: share } : 'damaged'
}

/** The address of a question; undefined where its figures are too long for one. */
export function addressOfAsked({ file, percent }: AskedMirror, time: object): string | undefined {
  const q = file === example ? undefined : writeFacts({ file })
  if (q !== undefined && q.length > longestAddress) return undefined
  const freight = percent === usualPercent ? undefined : String(percent)
  return addressOf('/mirror', { ...time, q, freight })
}

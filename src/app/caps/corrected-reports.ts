import { type Report, stateNamed } from '../../caps/index.ts'
import type { View } from '../platform.ts'
import { idOfReport } from './report-id.ts'
import type { ReportDraft } from './report-row.ts'

/** As many letters of an id as name a report, where no other begins with them. */
const leastLetters = 12
const idSize = 64

/** A row as it was read, with its number. */
interface Numbered {
  readonly row: number
  readonly draft: ReportDraft
}

/**
 * Puts the whole id in place of the letters by which a row names the report that it puts right, in the ledger or further up in the file, and
 * says what is wrong with those that name none, or one that they cannot put right.
 */
export function resolveCorrections(
  drafts: readonly Numbered[],
  { reports, law }: Pick<View, 'reports' | 'law'>,
): readonly { readonly row: number; readonly says: string }[] {
  if (drafts.every(({ draft }) => draft.corrects === undefined)) return []
  const byCap = new Map<string, ReadonlyMap<string, Report>>()
  const inFile = new Map<string, Report>()
  const heldUnder = (cap: string) => {
    const found = byCap.get(cap) ?? new Map((reports.get(cap) ?? []).map((one) => [one.id, one]))
    byCap.set(cap, found)
    return found
  }
  const wrong: { row: number; says: string }[] = []
  for (const { row, draft } of drafts) {
    if (draft.corrects !== undefined) {
      const found = named(draft.corrects, [heldUnder(draft.cap), inFile])
      const says =
        typeof found === 'string'
          ? found
          : cannotPutRight(draft, found, law.caps.get(draft.cap)?.per)
      if (says !== undefined) wrong.push({ row, says })
      if (typeof found !== 'string') draft.corrects = found.id
    }
    const id = idOfReport(draft)
    inFile.set(id, { ...draft, id })
  }
  return wrong
}

function named(letters: string, ids: readonly ReadonlyMap<string, Report>[]): Report | string {
  for (const reports of ids) {
    const whole = reports.get(letters)
    if (whole !== undefined) return whole
  }
  if (letters.length < leastLetters || letters.length >= idSize) return unknown(letters)
  const [found, other] = new Set(
    ids.flatMap((reports) => [...reports.keys()].filter((id) => id.startsWith(letters))),
  )
  if (found === undefined) return unknown(letters)
  if (other !== undefined) return `corrects ${letters} begins more than one id; give more of it`
  return (
    ids.map((reports) => reports.get(found)).find((one) => one !== undefined) ?? unknown(letters)
  )
}

function unknown(letters: string): string {
  return `corrects must be the id of a report under the same ceiling, or ${leastLetters} letters of it or more; ${letters} is none that is held`
}

function cannotPutRight(
  draft: Report,
  wrong: Report,
  per: 'all' | 'state' | 'holder' | undefined,
): string | undefined {
  if (wrong.cap !== draft.cap) return `corrects names a report under another ceiling, ${wrong.cap}`
  const [mine, theirs] = [draft, wrong].map(({ reporter }) => stateNamed(reporter ?? ''))
  if (mine !== theirs)
    return `corrects names a report of ${theirs || 'no named State'}, which one of ${mine || 'no named State'} does not put right`
  if (per === 'holder' && draft.shipment !== wrong.shipment)
    return `corrects names a report on ${wrong.shipment}, which one on ${draft.shipment} does not put right`
  return draft.from > wrong.to || wrong.from > draft.to
    ? 'corrects names a report whose period shares no day with this one'
    : undefined
}

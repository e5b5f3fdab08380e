import { type Report, statesOf } from '../../caps/index.ts'
import type { View } from '../platform.ts'
import { idOfReport } from './report-id.ts'
import type { ReportDraft } from './report-row.ts'

/** As many letters of an id as name a report, where no other begins with them. */
const leastLetters = 12

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
  const byCap = new Map<string, Named>()
  const inFile = byLetters()
  const heldUnder = (cap: string) => {
    const found = byCap.get(cap) ?? byLetters(reports.get(cap))
    byCap.set(cap, found)
    return found
  }
  const wrong: { row: number; says: string }[] = []
  for (const { row, draft } of drafts) {
    if (draft.corrects !== undefined) {
      const letters = draft.corrects.toLowerCase()
      const found = named(letters, heldUnder(draft.cap), inFile)
      const says =
        typeof found === 'string'
          ? found
          : cannotPutRight(draft, found, law.caps.get(draft.cap)?.per)
      if (says !== undefined) wrong.push({ row, says })
      if (typeof found !== 'string') draft.corrects = found.id
    }
    inFile.add({ ...draft, id: idOfReport(draft) })
  }
  return wrong
}

/** Reports by the first letters of their ids. */
interface Named {
  readonly add: (report: Report) => void
  readonly beginningWith: (letters: string) => readonly Report[]
}

function byLetters(reports: readonly Report[] = []): Named {
  const byFirst = new Map<string, Report[]>()
  const add = (report: Report) => {
    const own = byFirst.get(report.id.slice(0, leastLetters))
    if (own === undefined) byFirst.set(report.id.slice(0, leastLetters), [report])
    else own.push(report)
  }
  for (const report of reports) add(report)
  return {
    add,
    beginningWith: (letters) =>
      (byFirst.get(letters.slice(0, leastLetters)) ?? []).filter(({ id }) =>
        id.startsWith(letters),
      ),
  }
}

function named(letters: string, ...places: readonly Named[]): Report | string {
  const found = new Map(
    places.flatMap((place) => place.beginningWith(letters)).map((one) => [one.id, one]),
  )
  const [first, ...others] = [...found.values()]
  if (letters.length < leastLetters || first === undefined)
    return `corrects must be the id of a report under the same ceiling, or ${leastLetters} letters of it or more; ${letters} is none that is held`
  return others.length > 0 ? `corrects ${letters} begins more than one id; give more of it` : first
}

function cannotPutRight(
  draft: Report,
  wrong: Report,
  per: 'all' | 'state' | 'holder' | undefined,
): string | undefined {
  if (wrong.cap !== draft.cap) return `corrects names a report under another ceiling, ${wrong.cap}`
  const [mine, theirs] = [draft, wrong].map((one) => [...statesOf(one)].sort().join(' and '))
  if (mine !== theirs)
    return `corrects names a report of ${theirs || 'no named State'}, which one of ${mine || 'no named State'} does not put right`
  if (per === 'holder' && draft.shipment !== wrong.shipment)
    return `corrects names a report on ${wrong.shipment}, which one on ${draft.shipment} does not put right`
  if (draft.from > wrong.to || wrong.from > draft.to)
    return 'corrects names a report whose period shares no day with this one'
  return draft.knownFrom < wrong.knownFrom
    ? 'corrects names a report that was published later; what comes before it does not put it right'
    : undefined
}

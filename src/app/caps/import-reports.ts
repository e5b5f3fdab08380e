import { hash } from 'node:crypto'
import { type Report, type SoFar, soFarIn } from '../../caps/index.ts'
import type { Fact } from '../../model/index.ts'
import type { Context } from '../operation.ts'
import { pageOf, pageSize } from './ledger-page.ts'
import { type Given, readGiven } from './read-given.ts'
import { idOfReport } from './report-id.ts'
import type { ReportDraft } from './report-row.ts'
import { type NotCounted, reviewOf, sayDisplaced } from './review-coming.ts'

/** What an import came to. */
export interface Imported {
  readonly rows: number
  readonly added: number
  readonly alreadyHeld: number
  readonly held: readonly NotCounted[]
  readonly heldCount: number
  /** Reports that were counted before and are not any more. */
  readonly displaced: readonly NotCounted[]
  readonly unplaced: readonly { readonly row: number; readonly says: string }[]
  readonly says: string
}

const mostShown = 100

/**
 * Takes reports into the ledgers, whole or not at all: what is wrong in a row refuses the file with the numbers of the rows. What is held
 * already is not taken in again, so the same file says nothing new.
 */
export async function importReports(context: Context, given: Given): Promise<Imported> {
  const { drafts, unplaced, rows } = await readGiven(context, given)
  const coming = comingIn(context, drafts)
  const loose = unplaced.map(({ fact }) => fact)
  const written = await write(context, coming, { rows, loose })
  const added = coming.ids.size
  const { held, displaced, isAll } = reviewOf(context, coming.byCap)
  return {
    rows,
    added,
    alreadyHeld: drafts.length - added,
    held: held.slice(0, mostShown),
    heldCount: held.length,
    displaced: displaced.slice(0, mostShown),
    unplaced: unplaced.map(({ row, says }) => ({ row, says })),
    says: [
      say(rows, added, held.length, unplaced.length, written),
      ...(displaced.length === 0 ? [] : [sayDisplaced(displaced.length)]),
      ...(isAll ? [] : [tooLong]),
    ].join(' '),
  }
}

const tooLong =
  'The ledger is too long to say here what of it is held for review; caps status lists it.'

/** The reports whose statement is not held yet, each once, as far as their pages were asked for. */
interface Coming {
  /** In the order of the rows. */
  readonly ids: ReadonlySet<string>
  readonly byCap: ReadonlyMap<string, readonly Report[]>
  /** Their pages; each is made while the database takes in the one before. */
  readonly pages: () => Generator<Fact>
}

function comingIn({ view }: Context, drafts: readonly ReportDraft[]): Coming {
  const ids = new Set<string>()
  const byCap = new Map<string, Report[]>()
  const held = new Map<string, SoFar>()
  const isHeld = (cap: string, id: string) => {
    const found = held.get(cap) ?? soFarIn(view.reports.get(cap) ?? [])
    held.set(cap, found)
    return found.has(id)
  }
  const take = (draft: ReportDraft): readonly Report[] => {
    draft.id = idOfReport(draft)
    const before = ids.size
    if (isHeld(draft.cap, draft.id) || ids.add(draft.id).size === before) return []
    const own = byCap.get(draft.cap) ?? []
    byCap.set(draft.cap, own)
    return own.push(draft) % pageSize === 0 ? own.slice(-pageSize) : []
  }
  function* pages(): Generator<Fact> {
    for (const draft of drafts) {
      const full = take(draft)
      if (full.length > 0) yield pageOf(draft.cap, full, { title: 'Imported reports' })
    }
    for (const [cap, own] of byCap) {
      const rest = own.slice(own.length - (own.length % pageSize))
      if (rest.length > 0) yield pageOf(cap, rest, { title: 'Imported reports' })
    }
  }
  return { ids, byCap, pages }
}

async function write(
  { platform, now, actor }: Context,
  { ids, pages }: Coming,
  { rows, loose }: { readonly rows: number; readonly loose: readonly Fact[] },
): Promise<number> {
  function* facts() {
    yield* pages()
    yield* loose
  }
  const receipt = await platform.store.facts.append(facts(), {
    at: now,
    what: 'import reports',
    // What the entry says is known once the last page has gone in.
    get audit() {
      return {
        at: now,
        actor,
        action: 'caps import',
        subject: hash('sha256', [...ids, ...loose.map(({ id }) => id)].join('\n')),
        detail: { rows, added: ids.size },
      }
    },
  })
  return receipt.added
}

function say(rows: number, added: number, held: number, unplaced: number, written: number): string {
  if (written === 0)
    return rows === 1
      ? 'Nothing new: the row is held already.'
      : `Nothing new: all ${rows} rows are held already.`
  const parts = [
    `${added} of ${rows} ${rows === 1 ? 'row is' : 'rows are'} new`,
    held === 0
      ? undefined
      : `${held} of them ${held === 1 ? 'is' : 'are'} not counted: held for review, kept aside, or said already`,
    unplaced === 0
      ? undefined
      : `${unplaced} could not be placed under a ceiling and are kept unplaced`,
  ].filter((part) => part !== undefined)
  return `${parts.join('; ')}.`
}

import {
  extended,
  type Factor,
  factorProperty,
  type Report,
  type Ruling,
  reportOfFact,
  reportProperty,
  rulingOfFact,
  rulingProperty,
  type Stop,
  stopProperty,
  withConversion,
} from '../../caps/index.ts'
import type { RecordedFact } from '../../model/index.ts'
import type { Law } from '../../regimes/index.ts'
import type { Store } from '../../store/index.ts'
import { factorOfFact, stopOfFact } from './counting-facts.ts'
import { pageProperty, reportsOfPage } from './ledger-page.ts'
import { type Words, wordsOf } from './page-words.ts'

/** What stands in the ledgers up to a recorded number: reports with what was ruled on them, and the days on which trade stood still. */
export interface Ledgers {
  readonly reports: ReadonlyMap<string, readonly Report[]>
  readonly stops: ReadonlyMap<string, readonly Stop[]>
}

/** What a later reading goes on from. */
interface Read {
  readonly law: Law
  readonly upTo: number
  readonly factors: ReadonlyMap<string, readonly Factor[]>
  /** By the report that they are about, which may come later. */
  readonly rulings: ReadonlyMap<string, readonly Ruling[]>
  /** Ids of facts that stand no more, should they come again. */
  readonly takenBack: ReadonlySet<string>
  /** Words that the pages share. */
  readonly words: Words
}

const reads = new WeakMap<Ledgers['reports'], Read>()

/**
 * Reads the ledgers of a store as they stood up to a recorded number. Given the ledgers of an earlier number, only what was taken in since
 * is read, and a ledger that nothing came to stays the very same list.
 */
export async function readLedgers(
  store: Store,
  law: Law,
  upTo: number,
  before?: Ledgers,
): Promise<Ledgers> {
  const read = before === undefined ? undefined : reads.get(before.reports)
  if (before === undefined || read === undefined || read.law !== law || read.upTo > upTo)
    return readAll(store, law, upTo)
  const fresh = await store.facts.read({ after: read.upTo, upTo, retracted: 'included' })
  const isMore = fresh.every(
    ({ property, retracts }) =>
      retracts === undefined && property !== factorProperty && property !== stopProperty,
  )
  return isMore ? grown(before, { ...read, upTo }, fresh) : readAll(store, law, upTo)
}

async function readAll(store: Store, law: Law, upTo: number): Promise<Ledgers> {
  const takenBack = new Set<string>()
  // A row that takes another back states nothing itself.
  const facts = async (property: string) =>
    (await store.facts.read({ property, upTo })).filter(({ retracts }) => {
      if (retracts !== undefined) takenBack.add(retracts)
      return retracts === undefined
    })
  const [factors, stopped] = await Promise.all([facts(factorProperty), facts(stopProperty)])
  const stops = groups(stopped.map(stopOfFact), ({ cap }) => cap, same<Stop>)
  const read: Read = {
    law,
    upTo,
    factors: groups(factors, ({ subject }) => subject, factorOfFact),
    rulings: rulingsIn(await facts(rulingProperty)),
    takenBack,
    words: wordsOf(),
  }
  const reports = new Map<string, Report[]>()
  // One after the other, so that the rows of a million reports need not be held all at once beside them.
  for (const property of [reportProperty, pageProperty])
    for (const fact of await facts(property)) add(reports, read, fact)
  rule(reports, read)
  reads.set(reports, read)
  return { reports, stops }
}

/** The ledgers with what came to them since; the lists that were there are left as they are. */
function grown(before: Ledgers, since: Read, fresh: readonly RecordedFact[]): Ledgers {
  const own = fresh.filter(
    ({ id, property }) => ledgerProperties.includes(property) && !since.takenBack.has(id),
  )
  if (own.length === 0) {
    reads.set(before.reports, since)
    return before
  }
  const ruled = own.filter(({ property }) => property === rulingProperty)
  const read = { ...since, rulings: rulingsIn(ruled, since.rulings) }
  const more = new Map<string, Report[]>()
  for (const fact of own) if (fact.property !== rulingProperty) add(more, read, fact)
  const moved = new Map<string, Report[]>()
  rule(more, read)
  for (const cap of new Set(own.map(({ subject }) => subject))) {
    const areRuledOn = ruled.some(({ subject }) => subject === cap)
    moved.set(cap, extended(before.reports.get(cap) ?? [], more.get(cap) ?? [], areRuledOn))
  }
  if (ruled.length > 0) rule(moved, read)
  const reports = new Map([...before.reports, ...moved])
  reads.set(reports, read)
  return { reports, stops: before.stops }
}

const ledgerProperties: readonly string[] = [reportProperty, pageProperty, rulingProperty]

function add(reports: Map<string, Report[]>, { law, factors, words }: Read, fact: RecordedFact) {
  const found = fact.property === pageProperty ? reportsOfPage(fact, words) : [reportOfFact(fact)]
  const own = reports.get(fact.subject) ?? []
  reports.set(fact.subject, own)
  const cap = law.caps.get(fact.subject)
  const known = factors.get(cap?.measure ?? '') ?? none
  for (const report of found) own.push(withConversion(report, cap, known))
}

/** Puts to each report what was ruled on it. */
function rule(reports: ReadonlyMap<string, Report[]>, { rulings }: Read): void {
  if (rulings.size === 0) return
  for (const own of reports.values())
    for (const [place, report] of own.entries()) {
      const found = rulings.get(report.id)
      if (found !== undefined && found !== report.rulings)
        own[place] = { ...report, rulings: found }
    }
}

/** Rulings by what they are about, those of one report in the order in which they became known. */
function rulingsIn(
  facts: readonly RecordedFact[],
  before: Read['rulings'] = new Map(),
): Read['rulings'] {
  const found = new Map(before)
  for (const ruling of facts.map(rulingOfFact))
    found.set(
      ruling.entry,
      [...(found.get(ruling.entry) ?? []), ruling].sort((left, right) =>
        left.knownFrom + left.id < right.knownFrom + right.id ? -1 : 1,
      ),
    )
  return found
}

const none: readonly Factor[] = []

function same<T>(value: T): T {
  return value
}

function groups<From, To>(
  items: readonly From[],
  keyOf: (item: From) => string,
  as: (item: From) => To,
): ReadonlyMap<string, readonly To[]> {
  const found = new Map<string, To[]>()
  for (const item of items) {
    const group = found.get(keyOf(item))
    if (group === undefined) found.set(keyOf(item), [as(item)])
    else group.push(as(item))
  }
  return found
}

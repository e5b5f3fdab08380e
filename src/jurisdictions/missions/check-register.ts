import { type Day, type Instant, sayCountry, sayDay } from '../../model/index.ts'
import {
  type Ask,
  type Assessed,
  assess,
  type Law,
  type Outcome,
  outcomes,
  readTransaction,
} from '../../regimes/index.ts'
import type { Alias } from '../hosts/read-country.ts'
import { type ActOfItem, actOfItem } from './act-of-item.ts'
import type { CheckedItem, MissionCheck } from './check-schema.ts'
import type { FactName, FactsFile } from './facts-file.ts'
import { type Item, itemsOn } from './items.ts'
import type { Register } from './register.ts'
import { stepsOf } from './steps.ts'

/** A register with all that it is held against. */
export interface CheckQuestion {
  readonly register: Register
  readonly aliases: readonly Alias[]
  readonly file: FactsFile
  readonly law: Law
  readonly on: Day
  readonly knownBy: Instant
  readonly ask: Ask
}

interface Held {
  readonly item: Item
  readonly told: ActOfItem
  readonly assessed: Assessed
}

/**
 * Holds each entry of a host's register against the law in force on a day: every account, person, count of staff, property, venture and branch
 * is told as an act, and `assess` decides. The outcome is the strictest of the entries'; what only calls upon is reported and changes nothing.
 */
export function checkRegister(question: CheckQuestion): MissionCheck {
  const { register, file, law, on, knownBy, ask } = question
  const held = itemsOn(register, on).map((item): Held => {
    const told = actOfItem(item, file, law, on)
    const act = readTransaction(told.transaction, law)
    return { item, told, assessed: assess(act, law, on, knownBy, ask) }
  })
  const outcome = held.map(({ assessed }) => assessed.outcome).reduce(stricter, 'not-caught')
  const findings = held.flatMap(({ item, assessed }) =>
    assessed.findings.map((finding) => ({ ...finding, item: item.id })),
  )
  const [first] = held
  const empty = assess(readTransaction({ kind: 'passage' }, law), law, on, knownBy, ask)
  const { notLoaded, lawCompleteThrough, caution } = first?.assessed ?? empty
  const items = held.map((one) => itemLine(one, file))
  return {
    outcome,
    says: sayCheck(register, held, on),
    host: register.host,
    hostName: sayCountry(register.host),
    on,
    knownBy,
    counts: countsOf(register, items),
    items,
    findings,
    missing: missingOf(held),
    steps: held.flatMap(({ item, assessed }) => stepsOf(item, assessed)),
    aliases: [...question.aliases],
    listings: held.flatMap(({ assessed }) => assessed.listings),
    notLoaded,
    lawCompleteThrough,
    caution,
  }
}

function stricter(left: Outcome, right: Outcome): Outcome {
  return outcomes.indexOf(left) <= outcomes.indexOf(right) ? left : right
}

function itemLine({ item, told, assessed }: Held, file: FactsFile): CheckedItem {
  const { id, kind, label, jurisdiction, because } = item
  const notes = file.notes.filter(({ fact }) => item.facts[fact as FactName] === true)
  const calls = assessed.findings.filter(({ force }) => force === 'H')
  const called = calls.map(({ citation }) => `${citation.document} ¶${citation.paragraph}`)
  const only = called.length === 0 ? '' : ` Only called upon: ${called.join(', ')}.`
  return {
    id,
    kind,
    label,
    jurisdiction,
    outcome: assessed.outcome,
    says: `${assessed.says}${only}`,
    because: [...because],
    evidence: [...told.evidence],
    notes: notes.map(({ says, grade, source }) => ({ says, grade, source })),
    transaction: told.transaction,
  }
}

/** The facts that would settle the open entries, each once, with the entries that ask. */
function missingOf(held: readonly Held[]): MissionCheck['missing'] {
  const byFact = new Map<string, MissionCheck['missing'][number]>()
  for (const { item, assessed } of held) {
    for (const fact of assessed.missing) {
      const before = byFact.get(fact.fact)
      const asks = [...new Set([...(before?.asks ?? []), ...fact.asks])]
      byFact.set(fact.fact, { ...fact, asks, items: [...(before?.items ?? []), item.id] })
    }
  }
  return [...byFact.values()]
}

function countsOf(register: Register, items: readonly CheckedItem[]): Record<string, number> {
  const counts: Record<string, number> = { missions: register.missions.length }
  for (const { kind } of items) counts[kind] = (counts[kind] ?? 0) + 1
  return counts
}

function sayCheck({ host }: Register, held: readonly Held[], on: Day): string {
  const head = `On ${sayDay(on)}, of ${held.length} ${held.length === 1 ? 'entry' : 'entries'} in the register of ${sayCountry(host)},`
  const count = (wanted: readonly Outcome[]) =>
    held.filter(({ assessed }) => wanted.includes(assessed.outcome)).length
  const parts = [
    [count(['prohibited', 'over-cap']), 'is barred', 'are barred'],
    [count(['approval-required']), 'needs approval', 'need approval'],
    [count(['not-enough-facts']), 'is open for want of facts', 'are open for want of facts'],
    [count(['within-cap', 'permitted-with-duties']), 'carries duties', 'carry duties'],
    [count(['not-caught']), 'is caught by no measure loaded', 'are caught by no measure loaded'],
  ] as const
  const said = parts
    .filter(([number]) => number > 0)
    .map(([number, one, more]) => `${number} ${number === 1 ? one : more}`)
  const calls = held.filter(({ assessed }) => assessed.findings.some(({ force }) => force === 'H'))
  const tail =
    calls.length === 0
      ? ''
      : ` On ${calls.length} of them States are called upon to do something, which binds nobody.`
  return held.length === 0
    ? `The register of ${sayCountry(host)} has no entry that stood on ${sayDay(on)}; an empty register is not a mission without accounts.`
    : `${head} ${said.join(', ')}.${tail}`
}

import type { Day, Instant } from '../../model/index.ts'
import { largerOf, type PercentRange, smallerOf, whole, writeRange } from '../percent.ts'
import { fallShort } from '../prove/fall-short.ts'
import { openFacts } from '../prove/open-facts.ts'
import { type Prover, proverOf } from '../prove/prove.ts'
import type { Step } from '../prove/step.ts'
import { type Incoming, incomingOf } from '../prove/trail.ts'
import { type Reading, type Rule, type RuleId, ruleIds } from '../rules/rule.ts'
import { readingOn, rules } from '../rules/rules.ts'
import { type Caught, caughtIn, type Settled, settle } from '../solve/settle.ts'
import type { Snapshot } from '../structure/snapshot.ts'
import { snapshotOn } from '../structure/snapshot-on.ts'
import type { Structure } from '../structure/structure.ts'
import { underRule } from '../structure/under-rule.ts'
import type { OwnershipAnswer, Ruling } from './answer-schema.ts'
import { lastCaught, notesOn } from './notes-on.ts'
import { takenAlong } from './taken-along.ts'

/** For how many parties that depend the facts that would settle it are looked for; the rest can be asked about by name. */
const mostSearched = 200

/** How many entities one proof goes through, and for how many parties whole proofs are given; with more, each rests on its holders' own. */
const mostEntities = 200
const mostWithWholeProofs = 300

/** What a rule says of a structure on a day, as known by an instant: a ruling with its proof for every party asked about. */
export function ruleOn(
  structure: Structure,
  id: RuleId,
  on: Day,
  knownBy: Instant,
): OwnershipAnswer {
  const snapshot = snapshotOn(structure, on, knownBy)
  const rule = rules[id]
  const reading = readingOn(rule, on)
  const settled = Object.fromEntries(
    ruleIds.map((each) => [each, settle(underRule(snapshot, each), readingOn(rules[each], on))]),
  ) as Readonly<Record<RuleId, Settled>>
  const asked = structure.about.length === 0 ? structure.parties : structure.about
  const shared = caseOf(
    { structure, snapshot: underRule(snapshot, id), rule, reading, settled: settled[id] },
    asked.length > mostWithWholeProofs ? 1 : mostEntities,
    lastCaught(structure, rule, on, knownBy),
  )
  let searched = 0
  const results = asked.map((party) => {
    const number = structure.index.get(party) ?? -1
    const caught = caughtIn(settled[id], number)
    if (caught === 'depends') searched += 1
    const beside = ruleIds.map((each) => [each, caughtIn(settled[each], number)] as const)
    const ruling = rulingFor(shared, number, searched <= mostSearched)
    return [party, { ...ruling, rules: Object.fromEntries(beside) }] as const
  })
  const { says, from, source, grade } = reading
  return {
    rule: id,
    title: rule.title,
    reading: { says, from, source, grade },
    on,
    knownBy,
    says: inAWord(
      rule,
      on,
      results.map(([, { caught }]) => caught),
    ),
    results: Object.fromEntries(results),
    ...(structure.planned.length === 0 ? {} : { planned: takenAlong(structure, snapshot, on) }),
    contradictions: [...snapshot.contradictions],
    caution:
      'It rests on the stakes given and on nothing else: a stake that is not given is not a stake that is not held. It is no clearance.',
  }
}

/** What all rulings of one answer share. */
interface Case {
  readonly structure: Structure
  readonly snapshot: Snapshot
  readonly rule: Rule
  readonly reading: Reading
  readonly settled: Settled
  readonly incoming: Incoming
  readonly certain: Prover
  readonly possible: Prover
  readonly lastCaught: (party: number) => Day | undefined
}

function caseOf(
  given: Pick<Case, 'structure' | 'snapshot' | 'rule' | 'reading' | 'settled'>,
  most: number,
  last: Case['lastCaught'],
): Case {
  const { snapshot, rule, settled } = given
  const incoming = incomingOf(snapshot)
  return {
    ...given,
    incoming,
    certain: proverOf(rule, snapshot, incoming, settled.certain, most),
    possible: proverOf(rule, snapshot, incoming, settled.possible, most, settled.certain),
    lastCaught: last,
  }
}

function rulingFor(of: Case, party: number, isSearched: boolean): Omit<Ruling, 'rules'> {
  const { snapshot, reading, settled, incoming } = of
  const caught = caughtIn(settled, party)
  const by = groundOf(of, party, caught)
  const share = shareOf(settled, party)
  const open = caught === 'depends' && isSearched
  return {
    caught,
    by,
    share: writeRange(share),
    says: sentence(of, party, caught, by),
    proof: proofFor(of, party, caught).map(copied),
    missing: open ? openFacts(snapshot, incoming, reading, party).map(mutable) : [],
    notes: notesOn(of, party, caught, by),
  }
}

const mutable = <T extends { readonly at: readonly string[] }>(fact: T) => ({
  ...fact,
  at: [...fact.at],
})

const copied = ({ at, sources, ...step }: Step) => ({
  ...step,
  ...(at === undefined ? {} : { at: [...at] }),
  ...(sources === undefined ? {} : { sources: [...sources] }),
})

function proofFor(
  { rule, snapshot, incoming, settled, ...of }: Case,
  party: number,
  caught: Caught,
) {
  if (caught === true) return of.certain.linesTo(party)
  if (caught === false) return fallShort(rule, snapshot, incoming, settled.possible, '', party)
  const short = fallShort(rule, snapshot, incoming, settled.certain, 'certainly ', party)
  return [...short, ...of.possible.linesTo(party)]
}

function groundOf(
  { snapshot, reading, certain, possible }: Case,
  party: number,
  caught: Caught,
): Ruling['by'] {
  if (caught === false) return null
  if (snapshot.listed.has(party)) return 'listing'
  if (snapshot.byStatus.has(party)) return 'status'
  const reason = (caught === true ? certain : possible).reasonOf(party)
  if (reason?.kind === 'seed') return 'status'
  if (reason?.kind === 'control' && reading.control === 'warns') return 'status'
  const isControl =
    reason?.kind === 'control' || (reason?.kind === 'stakes' && reason.pot === 'votes')
  return isControl ? 'control' : 'ownership'
}

/** What counts for certain and at most; never more than the whole. */
function shareOf({ certain, possible }: Settled, party: number): PercentRange {
  const [least, most] = [certain.countedIn(party), possible.countedIn(party)]
  return { least, most: largerOf(least, smallerOf(most, whole)) }
}

function sentence(
  { snapshot, rule }: Case,
  party: number,
  caught: Caught,
  by: Ruling['by'],
): string {
  const name = snapshot.parties[party] ?? ''
  if (by === 'listing') return `${name} is listed.`
  if (by === 'status')
    return `${name} is blocked by the status rule of a programme, without listing.`
  if (caught === false)
    return `${name} is not ${rule.caughtWord} under ${rule.title}, by what is given.`
  if (caught === 'depends')
    return `Whether ${name} is ${rule.caughtWord} under ${rule.title} depends on what is not known.`
  return `${name} is ${rule.caughtWord} under ${rule.title}, by ${by}.`
}

function inAWord(rule: Rule, on: Day, all: readonly Caught[]): string {
  const count = (caught: Caught) => all.filter((one) => one === caught).length
  return `Under ${rule.title} on ${on}: ${count(true)} of ${all.length} parties caught, ${count('depends')} open, ${count(false)} not caught by what is given.`
}

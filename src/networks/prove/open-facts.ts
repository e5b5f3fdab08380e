import { type PercentRange, sayRange, writePercent } from '../percent.ts'
import type { Reading } from '../rules/rule.ts'
import { type Caught, caughtIn, type Settled, settle } from '../solve/settle.ts'
import { upstreamOf } from '../solve/upstream.ts'
import type { ControlTie, Snapshot, Stake } from '../structure/snapshot.ts'
import { tieKinds } from '../ties/tie-kinds.ts'
import { ofPot } from './prove.ts'
import type { Incoming } from './trail.ts'

/** A fact that is not known and on which the answer turns. */
export interface OpenFact {
  /** `alone`: knowing it can settle the answer by itself; `together`: only with the others of that word; `reading`: it is about the rule. */
  readonly settles: 'alone' | 'together' | 'reading'
  readonly says: string
  readonly at: readonly string[]
}

/** How far up open facts are looked for, and how many are tried. */
const mostEntities = 400
const mostTried = 40

/**
 * The cheapest facts that would settle an answer that depends: each open fact on the way to the party is put at either end in turn, and
 * those that settle it alone come first, those that settle it either way before the rest, the nearest first. Where none does alone, a
 * set of facts that does so together and of which none can be left out.
 */
export function openFacts(
  snapshot: Snapshot,
  incoming: Incoming,
  reading: Reading,
  party: number,
): readonly OpenFact[] {
  const { snapshot: near } = upstreamOf(snapshot, incoming, party, mostEntities)
  const tried = variablesOf(near).slice(0, mostTried)
  const found = tried
    .map((variable) => tryBothEnds(near, reading, variable))
    .filter(({ low, high }) => low !== 'depends' || high !== 'depends')
    .sort((left, right) => Number(right.isSettling) - Number(left.isSettling))
    .map(({ fact }) => fact)
  const together = found.length === 0 ? settlingTogether(near, reading, tried) : []
  const ofRule = reading.certain === reading.possible ? [] : ruleFact(near, reading)
  return [...found, ...together, ...ofRule]
}

/** Something open: what the snapshot is with it at its one end, and at the other. */
interface Variable {
  readonly at: readonly string[]
  readonly question: string
  readonly low: string
  readonly high: string
  readonly atLow: (snapshot: Snapshot) => Snapshot
  readonly atHigh: (snapshot: Snapshot) => Snapshot
  /** Given for a stake, whose turning point can be told. */
  readonly stake?: Stake
}

function variablesOf(snapshot: Snapshot): Variable[] {
  return [
    ...snapshot.stakes
      .filter(({ share }) => share.least !== share.most)
      .map((stake) => stakeVariable(snapshot, stake)),
    ...snapshot.controls.filter(({ isCertain }) => !isCertain).map(controlVariable),
    ...[...snapshot.ownShares.keys()].map((party) => ownSharesVariable(snapshot, party)),
  ]
}

function stakeVariable({ parties }: Snapshot, stake: Stake): Variable {
  const [holder, party] = [parties[stake.owner] ?? '', parties[stake.owned] ?? '']
  const { least, most } = stake.share
  const holds = (share: string) => `${holder} holds ${share} percent of ${ofPot(stake.pot, party)}`
  return {
    at: stake.ties.map(({ at }) => at),
    question: `How much of ${ofPot(stake.pot, party)} does ${holder} hold (given: ${sayRange(stake.share)} percent)?`,
    low: holds(writePercent(least)),
    high: holds(writePercent(most)),
    atLow: (snapshot) => withShare(snapshot, stake, { least, most: least }),
    atHigh: (snapshot) => withShare(snapshot, stake, { least: most, most }),
    stake,
  }
}

function controlVariable(control: ControlTie): Variable {
  const { tie } = control
  const others = (all: Snapshot['controls']) => all.filter((one) => one.tie !== tie)
  return {
    at: [tie.at],
    question: `${tie.from} ${tieKinds[tie.kind].says} ${tie.to}: does that amount to control?`,
    low: 'it does not',
    high: 'it does',
    atLow: (snapshot) => ({ ...snapshot, controls: others(snapshot.controls) }),
    atHigh: (snapshot) => ({
      ...snapshot,
      controls: [...others(snapshot.controls), { ...control, isCertain: true }],
    }),
  }
}

function ownSharesVariable({ parties, ownShares }: Snapshot, party: number): Variable {
  const name = parties[party] ?? ''
  const share = ownShares.get(party)?.share ?? 0n
  const without = (snapshot: Snapshot): Snapshot => ({
    ...snapshot,
    ownShares: new Map([...snapshot.ownShares].filter(([other]) => other !== party)),
  })
  return {
    at: [`shares.${name}.${name}`],
    question: `Are the percents of ${name} of the shares outstanding, or of all shares with the ${writePercent(share)} percent it holds of itself?`,
    low: 'they are of the shares outstanding',
    high: 'they are of all shares',
    atLow: without,
    atHigh: (snapshot) => ({
      ...snapshot,
      ownShares: new Map([...snapshot.ownShares, [party, { share, isOfAll: true }]]),
    }),
  }
}

function withShare(snapshot: Snapshot, stake: Stake, share: PercentRange): Snapshot {
  const { owner, owned, pot } = stake
  return {
    ...snapshot,
    stakes: snapshot.stakes.map((other) =>
      other.owner === owner && other.owned === owned && other.pot === pot
        ? { ...other, share }
        : other,
    ),
  }
}

interface Tried {
  readonly low: Caught
  readonly high: Caught
  /** Whether it settles the answer at either end. */
  readonly isSettling: boolean
  readonly fact: OpenFact
}

function tryBothEnds(snapshot: Snapshot, reading: Reading, variable: Variable): Tried {
  const atLow = settle(variable.atLow(snapshot), reading)
  const atHigh = settle(variable.atHigh(snapshot), reading)
  const [low, high] = [caughtIn(atLow, 0), caughtIn(atHigh, 0)]
  const name = snapshot.parties[0] ?? ''
  const turns = turningPoint(snapshot, reading, variable, { atLow, atHigh, low, high })
  const ends = `If ${variable.low}, ${name} ${sayCaught(low)}; if ${variable.high}, ${name} ${sayCaught(high)}.`
  return {
    low,
    high,
    isSettling: low !== 'depends' && high !== 'depends',
    fact: { settles: 'alone', says: `${variable.question} ${ends}${turns}`, at: variable.at },
  }
}

function sayCaught(caught: Caught): string {
  if (caught === 'depends') return 'still depends'
  return caught ? 'is caught' : 'is not caught'
}

interface Ends {
  readonly atLow: Settled
  readonly atHigh: Settled
  readonly low: Caught
  readonly high: Caught
}

/** From which stake on the party is caught: what the threshold lacks once all that is otherwise counted with certainty is. */
function turningPoint(
  { listed }: Snapshot,
  { certain }: Reading,
  { stake }: Variable,
  ends: Ends,
): string {
  if (stake === undefined || stake.pot !== 'shares' || ends.high !== true) return ''
  if (certain.adds !== 'all-caught' && listed.size > 1) return ''
  if ((ends.atLow.certain.runOf[stake.owner] ?? -1) < 0) return ''
  const others = ends.atLow.certain.countedIn(stake.owned) - stake.share.least
  const lacking = certain.threshold - others
  if (lacking <= 0n || lacking > stake.share.most) return ''
  return certain.passes === 'at-least'
    ? ` ${writePercent(lacking)} percent or more is enough.`
    : ` More than ${writePercent(lacking)} percent is enough.`
}

/** The open facts which, all at their higher ends, catch the party for certain, less each that is not needed for it. */
function settlingTogether(
  snapshot: Snapshot,
  reading: Reading,
  variables: readonly Variable[],
): OpenFact[] {
  const catches = (chosen: readonly Variable[]) => {
    const fixed = chosen.reduce((now, { atHigh }) => atHigh(now), snapshot)
    return caughtIn(settle(fixed, reading), 0) === true
  }
  if (variables.length === 0 || !catches(variables)) return []
  const needed = variables.reduceRight<readonly Variable[]>((kept, variable) => {
    const without = kept.filter((other) => other !== variable)
    return catches(without) ? without : kept
  }, variables)
  return needed.map(({ question, high, at }) => ({
    settles: 'together',
    says: `${question} If ${high}, and the other facts of this list too, ${snapshot.parties[0]} is caught.`,
    at,
  }))
}

function ruleFact(snapshot: Snapshot, reading: Reading): OpenFact[] {
  const { certain, possible } = settle(snapshot, reading)
  const isOpen = (possible.runOf[0] ?? -1) >= 0 && (certain.runOf[0] ?? -1) < 0
  if (!isOpen || reading.unsettled === undefined) return []
  return [{ settles: 'reading', says: `It turns on ${reading.unsettled}.`, at: [] }]
}

import { type Country, type Day, readCountry, readMoney } from '../../model/index.ts'
import type {
  Dispute,
  Divergence,
  EnforcementCase,
  HeldOnly,
  LawExample,
  Measure,
  Regime,
} from '../law.ts'
import type { CaseEntry, DivergenceEntry, MeasureEntry, RegimeEntry } from './file-schema.ts'
import type { ReadFile } from './read-file.ts'

type Where = () => string
export type At = (...path: readonly (string | number)[]) => Where

/** What reading a value needs: the value, or a complaint at its place. */
export interface Reader {
  readonly day: (text: string, at: Where) => Day
  readonly need: <T>(value: T | undefined, at: Where, says: string) => T
  readonly complain: (at: Where, says: string) => void
}

/** A regime with whom it binds and what of its status is disputed. */
export function linkRegime(entry: RegimeEntry, at: At, read: Reader): Regime {
  return {
    ...entry,
    id: entry.regime,
    jurisdictions: (entry.jurisdictions ?? []).map(({ countries, from, until, source }, index) => ({
      countries: countries.map((text) => country(text, at('jurisdictions', index), read)),
      ...(from === undefined ? {} : { from: read.day(from, at('jurisdictions', index, 'from')) }),
      ...(until === undefined
        ? {}
        : { until: read.day(until, at('jurisdictions', index, 'until')) }),
      ...(source === undefined ? {} : { source }),
    })),
    disputes: (entry.disputes ?? []).map(({ dispute, from, positions, ...rest }, index) => ({
      ...rest,
      id: dispute,
      from: read.day(from, at('disputes', index, 'from')),
      positions: positions.map(({ position, ...side }) => ({ ...side, id: position })),
    })),
    listings: entry.listings ?? [],
    completeThrough: read.day(entry.completeThrough, at('completeThrough')),
    dates: (entry.dates ?? []).map((date, index) => ({
      ...date,
      on: read.day(date.on, at('dates', index, 'on')),
    })),
  }
}

/** A divergence of an overlay from the law it carries out. */
export function linkDivergence(entry: DivergenceEntry, at: At, read: Reader): Divergence {
  const { divergence, from, until, lines, ...rest } = entry
  return {
    ...rest,
    id: divergence,
    regime: divergence.split('/')[0] ?? '',
    from: read.day(from, at('from')),
    ...(until === undefined ? {} : { until: read.day(until, at('until')) }),
    lines: lines ?? [],
  }
}

/** An enforcement case. */
export function linkCase(entry: CaseEntry, at: At, read: Reader): EnforcementCase {
  const { case: id, penalty, settledOn, ...rest } = entry
  const paid =
    penalty &&
    read.need(readMoney(penalty.amount, penalty.currency), at('penalty'), 'penalty is not money')
  return {
    ...rest,
    id,
    regime: id.split('/')[0] ?? '',
    settledOn: read.day(settledOn, at('settledOn')),
    ...(paid === undefined ? {} : { penalty: paid }),
  }
}

/** The reading on which alone a measure stands, with the day from which that matters. */
export function linkHeldOnly(
  entry: MeasureEntry,
  at: At,
  disputes: ReadonlyMap<string, Dispute>,
  read: Reader,
): { readonly heldOnly?: HeldOnly } {
  if (entry.heldOnly === undefined) return {}
  const { dispute: id, position } = entry.heldOnly
  const dispute = read.need(disputes.get(id), at('heldOnly'), `${id} is not a dispute declared`)
  const side = dispute?.positions.find((one) => one.id === position)
  read.need(side, at('heldOnly'), `${position} is not a position of ${id}`)
  return { heldOnly: { dispute: id, position, from: dispute?.from } }
}

/** Every dispute of these regimes by id. */
export function disputesOf(regimes: ReadonlyMap<string, Regime>): ReadonlyMap<string, Dispute> {
  const all = [...regimes.values()].flatMap(({ disputes }) => disputes)
  return new Map(all.map((dispute) => [dispute.id, dispute]))
}

/**
 * The measures that, as one side of a dispute holds, stand again after their end: each a measure of its own, so that its days, its
 * readers and its end are told apart from the first time.
 */
export function returnedMeasures(
  files: readonly ReadFile[],
  measures: ReadonlyMap<string, Measure>,
  disputes: ReadonlyMap<string, Dispute>,
  read: Reader,
): readonly Measure[] {
  return files.flatMap((file) =>
    (file.content.measures ?? []).flatMap((entry, index) => {
      if (entry.returns === undefined) return []
      const at = () => file.lineOf(['measures', index, 'returns'])
      const dispute = disputes.get(entry.returns)
      const position = dispute?.positions.find(({ id }) => id === dispute.restores)
      const says = `${entry.returns} is not a dispute that restores measures`
      read.need(position, at, says)
      const first = measures.get(entry.measure)
      if (dispute === undefined || position === undefined || first === undefined) return []
      return [again(first, dispute, position)]
    }),
  )
}

/** Examples of a day on which a measure may stand again belong to the one that does. */
export function ofReturned(
  examples: readonly LawExample[],
  returned: readonly Measure[],
): LawExample[] {
  const starts = new Map(returned.map(({ id, from }) => [id, from]))
  return examples.map((example) => {
    const id = returnedId(example.measure)
    const from = starts.get(id)
    return from !== undefined && from <= example.on ? { ...example, measure: id } : example
  })
}

function again(first: Measure, dispute: Dispute, position: Dispute['positions'][number]): Measure {
  const { expires: _, ...rest } = first
  return {
    ...rest,
    id: returnedId(first.id),
    title: `${first.title} (as held to have returned)`,
    from: dispute.from,
    knownFrom: dispute.from,
    heldOnly: { dispute: dispute.id, position: position.id, from: dispute.from },
    edges: [{ edge: 'restores', measure: first.id }],
    notes: [...first.notes, `${dispute.title}: ${position.says}`],
  }
}

function returnedId(id: string): string {
  return `${id}-returned`
}

function country(text: string, at: Where, read: Reader): Country {
  return read.need(readCountry(text), at, `"${text}" is not a country`)
}

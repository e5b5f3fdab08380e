import type { Evidence } from '../match.ts'
import { roles, type Unit } from '../names/unit.ts'
import { type Alignment, type Words, weightOfQuery } from './alignment.ts'
import type { Features } from './features.ts'
import type { Model } from './model.ts'

/** Two names as they were compared. */
export interface Compared {
  readonly alignment: Alignment
  readonly features: Features
  readonly query: readonly Unit[]
  readonly queryWords: Words
  readonly listed: readonly Unit[]
  readonly listedWords: Words
}

/** What met, what is near, what contradicts and what only one name has, word by word, each with what it moved. */
export function explainName(compared: Compared, model: Model): readonly Evidence[] {
  const { features } = compared
  return [
    ...pairsSaid(compared, model),
    ...leftSaid(compared, model),
    ...(features.order > 0
      ? [
          {
            kind: 'order' as const,
            says: 'The words stand in another order.',
            weight: -model.order * features.order,
          },
        ]
      : []),
  ].filter((evidence) => evidence !== undefined)
}

const same = 0.999

function pairsSaid(
  { alignment, features, query, queryWords, listed }: Compared,
  model: Model,
): readonly Evidence[] {
  const total = model.met * Math.log2(1 + features.met)
  const said: Evidence[] = []
  for (let at = 0; at < alignment.pairs; at += 1) {
    const asked = written(query, alignment.queryFrom[at] as number, alignment.queryTo[at] as number)
    const held = written(
      listed,
      alignment.listedFrom[at] as number,
      alignment.listedTo[at] as number,
    )
    const alike = alignment.alike[at] as number
    const weight = weightOfQuery(alignment, queryWords, at)
    const near = (model.near * weight * (1 - alike)) / features.met
    said.push({
      kind: alike >= same ? 'met' : 'near',
      query: asked,
      listed: held,
      says: isShort(
        query[alignment.queryFrom[at] as number],
        listed[alignment.listedFrom[at] as number],
      )
        ? `"${asked}" are the initials of the name on the other side.`
        : alike >= same
          ? `"${asked}" is in the listed name.`
          : `"${asked}" is near the listed "${held}" (${Math.round(alike * 100)}%).`,
      weight: (total * weight * alike) / features.met - near,
    })
  }
  return said
}

function isShort(one: Unit | undefined, two: Unit | undefined): boolean {
  return (one?.role === 'acronym') !== (two?.role === 'acronym')
}

function leftSaid(compared: Compared, model: Model): readonly (Evidence | undefined)[] {
  const { alignment, features, query, queryWords, listed, listedWords } = compared
  const cost = (kind: 'conflict' | 'extra' | 'missing', weight: number): number =>
    (-model[kind] * weight) / Math.max(features.met, 1) - (kind === 'conflict' ? model.parts : 0)
  const isConflict = features.conflict > 0
  return [
    ...query.map((unit, at) =>
      sayExtra(unit, alignment.queryUsed[at], isConflict, (kind) =>
        cost(kind, queryWords.weight[at] as number),
      ),
    ),
    ...listed.map((unit, at) =>
      sayMissing(unit, alignment.listedUsed[at], isConflict, (kind) =>
        cost(kind, listedWords.weight[at] as number),
      ),
    ),
  ]
}

type Cost = (kind: 'conflict' | 'extra' | 'missing') => number

function sayExtra(
  { role, written: word }: Unit,
  used: number | undefined,
  isConflict: boolean,
  cost: Cost,
): Evidence | undefined {
  if (used !== 0 || role === 'acronym') return undefined
  return isConflict && tellsApart(role)
    ? {
        kind: 'conflict',
        query: word,
        says: `"${word}" is not in the listed name, which has another word there.`,
        weight: cost('conflict') / 2,
      }
    : {
        kind: 'extra',
        query: word,
        says: `"${word}" is not in the listed name.`,
        weight: cost('extra'),
      }
}

function sayMissing(
  { role, written: word }: Unit,
  used: number | undefined,
  isConflict: boolean,
  cost: Cost,
): Evidence | undefined {
  if (used !== 0 || role === 'acronym') return undefined
  return isConflict && tellsApart(role)
    ? {
        kind: 'conflict',
        listed: word,
        says: `The listed "${word}" is contradicted by the name asked about.`,
        weight: cost('conflict') / 2,
      }
    : {
        kind: 'missing',
        listed: word,
        says: `The listed "${word}" is not in the name asked about.`,
        weight: cost('missing'),
      }
}

const quiet: ReadonlySet<string> = new Set(
  roles.filter(
    (role) => !['plain', 'weak', 'place', 'number', 'generation', 'initial'].includes(role),
  ),
)

function tellsApart(role: string): boolean {
  return !quiet.has(role)
}

function written(units: readonly Unit[], from: number, to: number): string {
  return units
    .slice(from, to)
    .map((unit) => unit.written)
    .join(' ')
}

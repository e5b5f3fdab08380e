import type { Static } from 'typebox'
import { badInput, type Issue } from '../../model/index.ts'
import { whole, writePercent } from '../percent.ts'
import type { Tie } from '../ties/tie.ts'
import { readShare } from './read-share.ts'
import { readSpan } from './read-span.ts'
import type { Seed, Structure } from './structure.ts'
import type { StructureSchema } from './structure-schema.ts'

type Given = Static<typeof StructureSchema>
type GivenTie = NonNullable<Given['ties']>[number]
type GivenSeed = Given['listed'][number]

/**
 * Reads a structure. What cannot be meant is refused with its place: a stake outside 0 to 100, one table that gives away more than the
 * whole of an entity, a name outside `parties`, an end before a beginning. What registers really do say against themselves is kept and
 * reported in `contradictions`.
 */
export function readStructure(given: Given): Structure {
  const ties = [
    ...fromTable(given.shares, 'shares', 'owns'),
    ...fromTable(given.votes ?? {}, 'votes', 'votes'),
    ...(given.ties ?? []).map(readTie),
  ]
  const listed = given.listed.map((one, row) => readSeed(one, `listed[${row}]`))
  const byStatus = (given.byStatus ?? []).map((one, row) => readSeed(one, `byStatus[${row}]`))
  const joint = given.joint ?? []
  const [planned, about] = [given.planned ?? [], given.about ?? []]
  const index = numbered([
    ...listed.map(({ party }) => party),
    ...byStatus.map(({ party }) => party),
    ...Object.keys(given.shares),
    ...ties.flatMap(({ from, to }) => [from, to]),
  ])
  checkNames(given.parties, index, joint)
  for (const [field, names] of Object.entries({ about, planned })) checkKnown(names, index, field)
  return {
    parties: [...index.keys()],
    index,
    listed,
    byStatus,
    ties,
    joint: joint.map((group) => [...new Set(group)]),
    planned,
    about,
    contradictions: [...selfOwned(ties), ...idleGroups(joint, ties)],
  }
}

type Table = Given['shares']

function* fromTable(table: Table, field: string, kind: 'owns' | 'votes'): Generator<Tie> {
  for (const [to, holders] of Object.entries(table)) {
    let sum = 0n
    for (const [from, percent] of Object.entries(holders)) {
      const at = `${field}.${to}.${from}`
      if (from === '' || to === '') throw badInput(at, `${at} names a party without a name.`)
      const share = readShare(percent, at)
      if (from === to && share.least === whole)
        throw badInput(at, `${at} says that ${to} owns all of itself, so that nobody does.`)
      sum += share.least
      yield { kind, from, to, share, span: {}, at }
    }
    if (sum > whole) {
      throw badInput(
        `${field}.${to}`,
        `The stakes in ${to} add up to at least ${writePercent(sum)} percent; no more than 100 can be held.`,
        'Mend the table; where sources really disagree, give each as a tie with its source, and the contradiction is reported.',
      )
    }
  }
}

function readTie(given: GivenTie, row: number): Tie {
  const at = `ties[${row}]`
  const { kind, from, to, share, source, grade, contested } = given
  if (share !== undefined && kind !== 'owns' && kind !== 'votes') {
    throw badInput(`${at}.share`, `${at} is ${kind}, which has no share; only owns and votes do.`)
  }
  if (from === to && kind !== 'owns')
    throw badInput(at, `${at} ties ${from} to itself by ${kind}, which says nothing.`)
  return {
    kind,
    from,
    to,
    ...(share === undefined ? {} : { share: readShare(share, `${at}.share`) }),
    span: readSpan(given, at),
    ...(source === undefined ? {} : { source }),
    ...(grade === undefined ? {} : { grade }),
    ...(contested === undefined ? {} : { contested }),
    at,
  }
}

function readSeed(given: GivenSeed, at: string): Seed {
  if (typeof given === 'string') return { party: given, span: {} }
  const { party, because, under, source, grade } = given
  return {
    party,
    span: readSpan(given, at),
    ...(because === undefined ? {} : { because }),
    ...(under === undefined ? {} : { under }),
    ...(source === undefined ? {} : { source }),
    ...(grade === undefined ? {} : { grade }),
  }
}

export function numbered(names: Iterable<string>): Map<string, number> {
  const index = new Map<string, number>()
  for (const name of names) if (!index.has(name)) index.set(name, index.size)
  return index
}

function checkNames(
  parties: readonly string[] | undefined,
  index: ReadonlyMap<string, number>,
  joint: readonly (readonly string[])[],
): void {
  if (parties === undefined) return
  const meant = new Set(parties)
  const stray = [...index.keys(), ...joint.flat()].find((name) => !meant.has(name))
  if (stray === undefined) return
  throw badInput(
    'parties',
    `${JSON.stringify(stray)} is used and is not among parties.`,
    'Add it there, or mend the name.',
  )
}

function checkKnown(
  names: readonly string[],
  index: ReadonlyMap<string, number>,
  field: string,
): void {
  const at = names.findIndex((name) => !index.has(name))
  if (at === -1) return
  throw badInput(
    `${field}[${at}]`,
    `${field}[${at}] is ${JSON.stringify(names[at])}, which no list and no stake names.`,
  )
}

function selfOwned(ties: readonly Tie[]): Issue[] {
  return ties
    .filter(({ from, to }) => from === to)
    .map(({ to, at }) => ({
      code: 'ownership/own-shares',
      says: `${to} holds shares or votes of its own. They count for nobody; whether the other percents are of all shares or of those outstanding is not said.`,
      at,
      tryThis: 'Give the percents of the shares outstanding and leave the own shares out.',
    }))
}

/** An arrangement between people of whom fewer than two hold anything together changes nothing, which is seldom meant. */
function idleGroups(joint: readonly (readonly string[])[], ties: readonly Tie[]): Issue[] {
  const holders = new Set(ties.map(({ from }) => from))
  return joint.flatMap((group, row) => {
    const stray = group.filter((name) => !holders.has(name))
    return stray.length === 0
      ? []
      : [
          {
            code: 'ownership/joint-holds-nothing',
            says: `${stray.join(', ')} stands in a joint arrangement and holds nothing.`,
            at: `joint[${row}]`,
          },
        ]
  })
}

import Type, { type Static } from 'typebox'
import { badInput } from '../../model/index.ts'
import { readStructure } from '../structure/read-structure.ts'
import type { Structure } from '../structure/structure.ts'
import { TieSchema } from '../structure/structure-schema.ts'
import { tieKindNames } from '../ties/tie-kinds.ts'

const closed = { additionalProperties: false } as const

const NodeSchema = Type.Object(
  {
    id: Type.String({ minLength: 1, description: 'The party, vessel, account or address.' }),
    listed: Type.Optional(Type.Boolean({ description: 'Whether it is listed.' })),
    cost: Type.Optional(
      Type.Number({ minimum: 0, description: 'Of acting on it; not used by reach.' }),
    ),
    capacity: Type.Optional(
      Type.Number({ minimum: 0, description: 'What can pass it; not used by reach.' }),
    ),
    role: Type.Optional(
      Type.Enum(['source', 'use'], {
        description:
          'Where goods or money begin or are used; where nobody is listed, reach begins at the sources.',
      }),
    ),
    untouchable: Type.Optional(
      Type.Boolean({ description: 'Not to be acted on; not used by reach.' }),
    ),
  },
  closed,
)

const EdgeSchema = Type.Object(
  {
    ...TieSchema.properties,
    kind: Type.Optional(
      Type.Enum([...tieKindNames], {
        description: 'How the first is tied to the second; linked-to where nothing is said.',
      }),
    ),
    capacity: Type.Optional(
      Type.Number({ minimum: 0, description: 'What can pass it; not used by reach.' }),
    ),
  },
  closed,
)

/** A network of parties as `network` questions take it. */
export const networkFields = {
  nodes: Type.Optional(
    Type.Array(NodeSchema, {
      description: 'Every party. When given, an edge to another is refused as a slip.',
    }),
  ),
  edges: Type.Optional(
    Type.Array(EdgeSchema, { description: 'Ties, each dated and sourced where it can be.' }),
  ),
  listed: Type.Optional(
    Type.Array(Type.String({ minLength: 1 }), {
      description: 'The listed parties from which reach begins.',
    }),
  ),
}

const NetworkSchema = Type.Object(networkFields, closed)

export type GivenNetwork = Static<typeof NetworkSchema>

/**
 * Reads a network: its edges as ties, and whom reach begins at (`listed`, or the nodes marked so, or the sources). An edge between
 * parties that are no nodes, a node given twice and a start that is nowhere are refused with their row.
 */
export function readNetwork({ nodes, edges = [], listed = [] }: GivenNetwork): Structure {
  const known = nodes === undefined ? undefined : namesOf(nodes)
  for (const [row, { from, to }] of edges.entries()) {
    for (const [end, name] of Object.entries({ from, to })) {
      if (known === undefined || known.has(name)) continue
      const at = `edges[${row}].${end}`
      throw badInput(at, `${at} is ${JSON.stringify(name)}, which is none of the nodes.`)
    }
  }
  const starts = startsAmong(nodes ?? [], listed)
  const ends = new Set(edges.flatMap(({ from, to }) => [from, to]))
  const stray = listed.findIndex(
    (name) => known?.has(name) === false || (known === undefined && !ends.has(name)),
  )
  if (stray !== -1) {
    throw badInput(
      `listed[${stray}]`,
      `listed[${stray}] is ${JSON.stringify(listed[stray])}, which no node and no edge names.`,
    )
  }
  if (starts.length === 0) {
    throw badInput(
      'listed',
      'listed is missing; expected the parties from which reach begins, or nodes marked listed or role source.',
    )
  }
  const ties = edges.map(({ kind = 'linked-to', capacity: _, ...rest }) => ({ kind, ...rest }))
  return readStructure({ listed: starts, shares: {}, ties })
}

function namesOf(nodes: NonNullable<GivenNetwork['nodes']>): ReadonlySet<string> {
  const names = new Set<string>()
  for (const [row, { id }] of nodes.entries()) {
    if (names.has(id))
      throw badInput(
        `nodes[${row}].id`,
        `nodes[${row}].id is ${JSON.stringify(id)}, which an earlier node has.`,
      )
    names.add(id)
  }
  return names
}

function startsAmong(
  nodes: NonNullable<GivenNetwork['nodes']>,
  listed: readonly string[],
): string[] {
  const marked = nodes.filter((node) => node.listed === true).map(({ id }) => id)
  const named = [...new Set([...listed, ...marked])]
  return named.length > 0
    ? named
    : nodes.filter(({ role }) => role === 'source').map(({ id }) => id)
}

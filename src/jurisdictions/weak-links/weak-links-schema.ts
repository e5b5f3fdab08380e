import Type from 'typebox'
import { DaySchema, GradeSchema, InstantSchema, SourceSchema } from '../../model/index.ts'

const count = Type.Integer({ minimum: 0 })
const maybe = Type.Union([Type.Number(), Type.Null()])
const interval = Type.Union([Type.Tuple([count, count]), Type.Null()])

/** Where a host stands to the line: its whole interval below, across it, its whole interval above, or not known. */
export const standings = ['below', 'across', 'above', 'not-known'] as const

/** One host with its score, and how likely it is to be below the line. */
export const HostLineSchema = Type.Object({
  country: Type.String(),
  name: Type.String(),
  post: Type.Enum(['embassy', 'consulate']),
  isState: Type.Boolean(),
  from: Type.Union([DaySchema, Type.Null()], { description: 'Null where not known.' }),
  to: Type.Union([DaySchema, Type.Null()]),
  percentile: maybe,
  low: maybe,
  high: maybe,
  estimate: maybe,
  standardError: maybe,
  isBelow: Type.Union([Type.Boolean(), Type.Null()]),
  chanceBelow: maybe,
  standing: Type.Enum([...standings]),
  legalBasis: Type.Array(
    Type.Object({
      short: Type.String(),
      title: Type.String(),
      grade: GradeSchema,
      source: SourceSchema,
    }),
    {
      description: 'Acts that bind it beside the law of the United Nations; none held is not none.',
    },
  ),
})

/** The share of hosts under a percentile, with how far measurement error moves it. */
export const WeakLinksSchema = Type.Object({
  says: Type.String(),
  on: DaySchema,
  knownBy: InstantSchema,
  below: Type.Number(),
  count,
  of: count,
  share: maybe,
  shareBounds: Type.Tuple([Type.Number(), Type.Number()], {
    description: 'The share if none, and if all, of those without a value were below.',
  }),
  interval,
  intervalLevel: Type.Number(),
  expected: Type.Union([Type.Null(), Type.Object({ count: Type.Number(), share: Type.Number() })]),
  chanceOfCount: maybe,
  statesOnly: Type.Object({ count, of: count, share: maybe }),
  line: Type.Union([
    Type.Null(),
    Type.Object({
      estimate: Type.Number(),
      how: Type.Enum(['midpoint', 'interpolated']),
      between: Type.Array(
        Type.Object({
          country: Type.String(),
          name: Type.String(),
          percentile: Type.Number(),
          estimate: Type.Number(),
        }),
      ),
      says: Type.String(),
    }),
  ]),
  curve: Type.Array(Type.Object({ below: Type.Number(), count, expected: maybe, interval }), {
    description: 'The same at other cuts.',
  }),
  table: Type.Object({
    key: Type.String(),
    title: Type.String(),
    vintage: Type.String(),
    year: Type.Union([Type.Integer(), Type.Null()]),
    knownFrom: InstantSchema,
    grade: GradeSchema,
    source: SourceSchema,
  }),
  otherTables: Type.Array(Type.String(), { description: 'Keys of the other vintages held.' }),
  hostList: Type.Object({ says: Type.String(), grade: GradeSchema, source: SourceSchema }),
  missing: Type.Array(Type.String(), { description: 'Hosts that the table says nothing of.' }),
  aliases: Type.Array(
    Type.Object({ given: Type.String(), country: Type.String(), says: Type.String() }),
  ),
  leftOut: Type.Array(Type.String()),
  caveats: Type.Array(Type.String()),
  hosts: Type.Array(HostLineSchema, { description: 'From the highest percentile to the lowest.' }),
})

export type HostLine = Type.Static<typeof HostLineSchema>
export type WeakLinks = Type.Static<typeof WeakLinksSchema>

import Type from 'typebox'

const numberOrNot = Type.Union([Type.Null(), Type.Number()])

/** Two figures with how far they lie apart, as a share of their sum. */
const GapSchema = Type.Union([
  Type.Null(),
  Type.Object({
    first: Type.Number(),
    second: Type.Number({ description: 'Without freight where it was an importer’s.' }),
    discrepancy: numberOrNot,
    range: Type.Optional(Type.Object({ atNone: numberOrNot, atMost: numberOrNot })),
    logGap: numberOrNot,
  }),
])

/** What is said of one flow by several, side by side. */
export const MirrorFlowSchema = Type.Object({
  exporter: Type.String(),
  importer: Type.String(),
  commodity: Type.String(),
  period: Type.String(),
  statements: Type.Array(
    Type.Object({
      row: Type.Integer(),
      reporter: Type.String(),
      side: Type.Enum(['exporter', 'importer']),
      value: Type.Optional(Type.Number()),
      quantity: Type.Optional(Type.Number()),
      source: Type.String(),
      confidence: Type.Optional(Type.String()),
    }),
  ),
  pairs: Type.Array(
    Type.Object({
      rows: Type.Array(Type.Integer()),
      kind: Type.Enum(['mirror', 'conflict']),
      value: GapSchema,
      quantity: GapSchema,
      says: Type.String(),
    }),
  ),
  largest: numberOrNot,
})

/** What each side of a trade reports, side by side. */
export const MirrorSchema = Type.Object({
  rows: Type.Integer(),
  margin: Type.Object({ taken: Type.Number(), most: Type.Number() }),
  flows: Type.Array(MirrorFlowSchema),
  flowCount: Type.Integer(),
  alone: Type.Integer({ description: 'Flows of which one statement alone speaks.' }),
  suspicions: Type.Array(
    Type.Object({
      row: Type.Integer(),
      other: Type.Optional(Type.Integer()),
      says: Type.String(),
    }),
  ),
  aside: Type.Array(Type.Object({ row: Type.Integer(), says: Type.String() })),
  caveats: Type.Array(Type.String()),
  says: Type.String(),
})

export type MirrorFlow = Type.Static<typeof MirrorFlowSchema>
export type MirrorPair = MirrorFlow['pairs'][number]
export type MirrorAnswer = Type.Static<typeof MirrorSchema>

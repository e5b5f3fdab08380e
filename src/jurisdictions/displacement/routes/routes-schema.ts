import Type, { type Static } from 'typebox'

const closed = { additionalProperties: false } as const

export const mostArcs = 500

/** What a route problem is given as. */
export const routesFields = {
  origin: Type.Optional(
    Type.String({ minLength: 1, description: 'Where goods start; "origin" without it.' }),
  ),
  destination: Type.Optional(
    Type.String({ minLength: 1, description: 'Where they go; "destination" without it.' }),
  ),
  demand: Type.Number({ description: 'Units wanted at the destination, over 0.' }),
  outsideCost: Type.Number({
    description: 'What a unit costs the evader that is not brought, 0 or more.',
  }),
  loss: Type.Optional(
    Type.Number({
      description: 'What a unit that is stopped costs its owner, 0 or more; an arc may differ.',
    }),
  ),
  arcs: Type.Array(
    Type.Object(
      {
        id: Type.String({ minLength: 1, description: 'What the arc is called by.' }),
        from: Type.Optional(
          Type.String({ description: 'Where it starts; the origin without it.' }),
        ),
        to: Type.Optional(
          Type.String({ description: 'Where it ends; the destination without it.' }),
        ),
        freight: Type.Number({ description: 'Cost of a unit, 0 or more.' }),
        interdiction: Type.Number({ description: 'Probability that a unit is stopped, 0 to 1.' }),
        capacity: Type.Number({ description: 'Most units, 0 or more.' }),
        loss: Type.Optional(
          Type.Number({ description: 'Loss of a unit stopped here, 0 or more.' }),
        ),
      },
      closed,
    ),
    { minItems: 1, maxItems: mostArcs, description: `1 to ${mostArcs} arcs.` },
  ),
  changes: Type.Optional(
    Type.Array(
      Type.Object(
        {
          id: Type.String({ description: 'An arc of arcs.' }),
          interdiction: Type.Optional(Type.Number({ description: 'Proposed, 0 to 1.' })),
          capacity: Type.Optional(Type.Number({ description: 'Proposed, 0 or more.' })),
        },
        closed,
      ),
      { description: 'Arcs with the interdiction or capacity proposed.' },
    ),
  ),
}

const GivenRoutesSchema = Type.Object(routesFields)

export type GivenRoutes = Static<typeof GivenRoutesSchema>

const ArcFlowSchema = Type.Object({
  id: Type.String(),
  from: Type.String(),
  to: Type.String(),
  unitCost: Type.Number({ description: 'freight + interdiction x loss' }),
  flow: Type.Number(),
  capacityDual: Type.Number({
    description: 'By how much the least cost falls for one more unit of capacity, as 0 or less.',
  }),
  worthOfClosing: Type.Number({
    description: "By how much the evader's least cost rises when the arc is shut, worked out anew.",
  }),
})

const RouteStateSchema = Type.Object({
  cost: Type.Number(),
  unserved: Type.Number(),
  demandDual: Type.Number({ description: 'What one more unit of demand costs.' }),
  arcs: Type.Array(ArcFlowSchema),
  quietest: Type.Union([
    Type.Object({ arcs: Type.Array(Type.String()), passes: Type.Number() }),
    Type.Null(),
  ]),
})

/** Routes before and after what is proposed. */
export const RoutesAnswerSchema = Type.Object({
  says: Type.String(),
  before: RouteStateSchema,
  after: RouteStateSchema,
  assumptions: Type.Array(Type.String()),
  caution: Type.String(),
})

export type RoutesAnswer = Static<typeof RoutesAnswerSchema>
export type RouteState = Static<typeof RouteStateSchema>

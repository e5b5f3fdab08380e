import Type from 'typebox'
import { GradeSchema, SourceSchema } from '../../model/index.ts'
import { mostDecimals } from '../percent.ts'
import { ruleIds } from '../rules/rule.ts'
import { tieKindNames, tieKinds } from '../ties/tie-kinds.ts'

const open = { additionalProperties: false } as const
const day = (description: string) => Type.Optional(Type.String({ description }))

/** Any JSON: which of its forms is meant is told by one sentence of ours, not by three of a validator's. */
const PercentSchema = Type.Unknown({
  description: `A percent from 0 to 100: a number, a decimal string with at most ${mostDecimals} decimals, or { min, max }.`,
})

const StakesSchema = (what: string) =>
  Type.Record(Type.String(), Type.Record(Type.String(), PercentSchema), {
    description: `${what}: for each entity, its holders with their percent.`,
  })

const spanFields = {
  validFrom: day('The first day on which it held, YYYY-MM-DD.'),
  validTo: day('The last day on which it held, YYYY-MM-DD.'),
  knownFrom: day('When it was published: a day or an instant.'),
  takenBack: day('From when on its source no longer stood by it: a day or an instant.'),
}

/** One dated, sourced tie as it is given in JSON. */
export const TieSchema = Type.Object(
  {
    kind: Type.Enum([...tieKindNames], {
      description: `How the first is tied to the second: ${tieKindNames.map((kind) => `${kind} (${tieKinds[kind].says})`).join(', ')}.`,
    }),
    from: Type.String({ minLength: 1, description: 'The owner, or the one who acts.' }),
    to: Type.String({ minLength: 1, description: 'What is owned, or who is acted on.' }),
    share: Type.Optional(PercentSchema),
    ...spanFields,
    source: Type.Optional(SourceSchema),
    grade: Type.Optional(GradeSchema),
    contested: Type.Optional(Type.String({ description: 'Why somebody disputes it.' })),
  },
  open,
)

const NamedPartySchema = Type.Object(
  {
    party: Type.String({ minLength: 1, description: 'The party.' }),
    ...spanFields,
    source: Type.Optional(SourceSchema),
    grade: Type.Optional(GradeSchema),
    under: Type.Optional(
      Type.Array(Type.Enum([...ruleIds]), {
        description: 'Of byStatus: the rules whose programmes block it so; all without it.',
      }),
    ),
    because: Type.Optional(Type.String({ description: 'On what ground, in a sentence.' })),
  },
  open,
)

const PartiesSchema = (description: string) =>
  Type.Array(Type.Union([Type.String({ minLength: 1 }), NamedPartySchema]), { description })

/** Who owns whom, who is listed, who holds jointly: what the ownership rules are asked about. */
export const structureFields = {
  listed: PartiesSchema('Parties that are listed: names, or { party, validFrom, source, … }.'),
  shares: StakesSchema('Who owns what'),
  votes: Type.Optional(StakesSchema('Who holds votes, where they differ from shares')),
  joint: Type.Optional(
    Type.Array(Type.Array(Type.String(), { minItems: 2 }), {
      description: 'Groups of holders in a joint arrangement: [["X", "Y"]].',
    }),
  ),
  ties: Type.Optional(
    Type.Array(TieSchema, { description: 'Further ties, each dated and sourced.' }),
  ),
  byStatus: Type.Optional(
    PartiesSchema(
      'Parties that a programme blocks for what they are, without listing: a government, a ruling party, their organs.',
    ),
  ),
  parties: Type.Optional(
    Type.Array(Type.String(), {
      description: 'Every party meant. When given, a name outside it is refused as a slip.',
    }),
  ),
  planned: Type.Optional(
    Type.Array(Type.String(), {
      description:
        'Parties whose designation is planned: the answer says what it would take along.',
    }),
  ),
  about: Type.Optional(
    Type.Array(Type.String(), {
      description: 'The parties to answer for; all of them without it.',
    }),
  ),
}

export const StructureSchema = Type.Object(structureFields, open)

import Type, { type Static } from 'typebox'
import { BasisSchema } from '../../regimes/index.ts'
import { UsedListSchema } from '../lists/screen-shape.ts'

const nullableNumber = (description: string) =>
  Type.Union([Type.Number(), Type.Null()], { description })

const share = {
  of: Type.Integer({ description: 'Names asked.' }),
  found: Type.Integer(),
  share: nullableNumber('found / of, from 0 to 1; null of none.'),
  low: nullableNumber("Lower end of Wilson's interval of 95 percent."),
  high: nullableNumber('Upper end of it.'),
}

export const ShareSchema = Type.Object(share)

const ExactRowSchema = Type.Object({
  list: Type.String(),
  type: Type.Enum(['primary', 'alias', 'weak-alias', 'former', 'original-script']),
  ...share,
  firstOrTied: Type.Integer({ description: 'Of those found, how many no other listing outranks.' }),
  weakAliasesAlert: Type.Integer({ description: 'Found where weak aliases of all lists alert.' }),
  weakAliasesConfirm: Type.Integer({ description: 'Found where weak aliases of no list alert.' }),
})

const MissSchema = Type.Object({
  id: Type.String(),
  name: Type.String(),
  type: Type.String(),
  because: Type.Enum(['not-found', 'confirms-only', 'cannot-be-asked']),
})

const OfacSchema = Type.Object({
  slider: Type.Integer({ description: "OFAC's score, 0 to 100, from which a name counts." }),
  ...share,
})

const TreatedRowSchema = Type.Object({
  treatment: Type.String(),
  schema: Type.String({ description: 'Person, LegalEntity, …; "all" for all together.' }),
  ...share,
  ofac: OfacSchema,
})

const LeftOutRowSchema = Type.Object({
  list: Type.String({ description: 'Id of the list; "all" for all together.' }),
  by: Type.Enum(['all', 'type', 'script', 'schema']),
  group: Type.String(),
  ...share,
})

const CleanSetSchema = Type.Object({
  id: Type.Enum(['file', 'invented', 'recombined']),
  title: Type.String(),
  says: Type.String(),
  names: Type.Integer(),
  /** SHA-256 of the file of the user; null of built-in sets. */
  hash: Type.Union([Type.String(), Type.Null()]),
  notAsked: Type.Integer({ description: 'Names that cannot be asked: empty or without a letter.' }),
  namesOnly: ShareSchema,
  perThousand: nullableNumber('Alerts per 1,000 names, by the name alone.'),
  withBirthDate: ShareSchema,
  perThousandWithBirthDate: nullableNumber('The same, of those with a date of birth, with it.'),
  ofac: OfacSchema,
})

const CurvePointSchema = Type.Object({
  threshold: Type.Number(),
  treated: ShareSchema,
  clean: Type.Array(
    Type.Object({ set: Type.String(), alerts: Type.Integer(), perThousand: nullableNumber('') }),
  ),
})

const ValidatedListSchema = Type.Object({
  ...UsedListSchema.properties,
  hash: Type.String({ description: 'SHA-256 of the file that was taken in.' }),
  weakAliasesAlert: Type.Boolean(),
  listings: Type.Integer({ description: 'Listings with a name that stand on the day.' }),
  tested: Type.Integer({ description: 'Of these, how many were put to the test.' }),
})

export const ValidationSchema = Type.Object({
  says: Type.String(),
  versions: Type.Object({
    engine: Type.String(),
    score: Type.String({ description: 'What a score means, with the date of its fit.' }),
    seed: Type.Integer(),
    threshold: Type.Number(),
    sample: Type.Union([Type.Integer(), Type.Null()]),
  }),
  lists: Type.Array(ValidatedListSchema),
  exact: Type.Object({
    says: Type.String(),
    rows: Type.Array(ExactRowSchema),
    misses: Type.Array(MissSchema),
    missesNotShown: Type.Integer(),
  }),
  treated: Type.Object({
    says: Type.String(),
    treatments: Type.Array(
      Type.Object({ id: Type.String(), title: Type.String(), says: Type.String() }),
    ),
    rows: Type.Array(TreatedRowSchema),
  }),
  leftOut: Type.Object({
    says: Type.String(),
    method: Type.String(),
    rows: Type.Array(LeftOutRowSchema),
  }),
  clean: Type.Array(CleanSetSchema),
  curve: Type.Array(CurvePointSchema),
  limits: Type.Array(Type.String()),
  warnings: Type.Array(Type.String()),
  documents: Type.Optional(
    Type.Object({ markdown: Type.String(), html: Type.String() }, { description: 'Where asked.' }),
  ),
  basis: BasisSchema,
})

export type Validation = Static<typeof ValidationSchema>
/** What a validation measured, before the documents are written from it. */
export type Measured = Omit<Validation, 'documents'>
export type ExactRow = Static<typeof ExactRowSchema>
export type Miss = Static<typeof MissSchema>
export type TreatedRow = Static<typeof TreatedRowSchema>
export type LeftOutRow = Static<typeof LeftOutRowSchema>
export type CleanSet = Static<typeof CleanSetSchema>
export type CurvePoint = Static<typeof CurvePointSchema>
export type ValidatedList = Static<typeof ValidatedListSchema>

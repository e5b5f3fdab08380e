import Type from 'typebox'
import { GradeSchema, SourceSchema } from '../../model/index.ts'
import { actKinds } from '../../regimes/index.ts'

/** The kinds of entries in a register that are held against the law. */
export const itemKinds = [
  'account',
  'person',
  'staff',
  'property',
  'venture',
  'branch',
  'correspondent',
  'office-there',
] as const

export type ItemKind = (typeof itemKinds)[number]

/** What a register can say of an entry; `yes` and `no` hold of every entry of the kind. */
export const factNames = [
  'yes',
  'no',
  'held-by-mission',
  'held-by-officer',
  'one-held-already',
  'holder-accredited-elsewhere',
  'on-staff',
  'associated',
  'acts-for-listed-as-national',
  'acts-for-listed-as-other',
  'works-for-bank',
  'presence-required',
  'committee-against-removal',
  'owned-or-leased',
  'official-use-only',
  'is-new',
  'could-contribute',
] as const

export type FactName = (typeof factNames)[number]

const closed = { additionalProperties: false }
const fact = Type.Enum([...factNames])
const item = Type.Object(
  {
    act: Type.Enum(Object.keys(actKinds) as (keyof typeof actKinds)[]),
    says: Type.String(),
    claims: Type.Record(Type.String(), fact),
  },
  closed,
)

/** How entries of a register fill the statements that the law asks for; a file of data, since the law's words are data. */
export const FactsFileSchema = Type.Object(
  {
    says: Type.String(),
    items: Type.Object(
      Object.fromEntries(itemKinds.map((kind) => [kind, item])) as Record<ItemKind, typeof item>,
      closed,
    ),
    evidence: Type.Record(Type.String(), Type.String()),
    notes: Type.Array(
      Type.Object({ fact, says: Type.String(), grade: GradeSchema, source: SourceSchema }, closed),
    ),
  },
  closed,
)

export type FactsFile = Type.Static<typeof FactsFileSchema>

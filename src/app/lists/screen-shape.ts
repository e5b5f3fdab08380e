import Type, { type Static } from 'typebox'
import { BasisSchema } from '../../regimes/index.ts'

/** A version of a list that an answer drew on. */
export const UsedListSchema = Type.Object({
  id: Type.String(),
  title: Type.String(),
  version: Type.String(),
  publishedAt: Type.Union([Type.String(), Type.Null()]),
  fetchedAt: Type.String(),
  records: Type.Integer(),
  reconstructed: Type.Boolean({
    description:
      'No version of that day is held; what stood is worked out from the dates inside a later one, and parties delisted meanwhile may be missing.',
  }),
})

/** What was asked, as it was understood. */
export const ScreenQuerySchema = Type.Object({
  name: Type.Optional(Type.String()),
  schema: Type.Optional(Type.String()),
  birthDate: Type.Optional(Type.String()),
  country: Type.Optional(Type.String()),
  gender: Type.Optional(Type.String()),
  id: Type.Optional(Type.String()),
  list: Type.Optional(Type.Array(Type.String())),
  threshold: Type.Number(),
})

/** One part of the comparison of a query with a listing. */
export const EvidenceSchema = Type.Object({
  kind: Type.String({
    description: 'met, near, missing, extra, conflict, identifier, birth-date, country, …',
  }),
  query: Type.Optional(Type.String()),
  listed: Type.Optional(Type.String()),
  says: Type.String(),
  weight: Type.Number({ description: 'What it adds to the score, or takes away.' }),
})

/** A listing at or over the threshold. */
export const ResultSchema = Type.Object({
  id: Type.String({ description: 'list:reference, such as un-sc:KPi.033.' }),
  list: Type.String(),
  caption: Type.String(),
  schema: Type.String(),
  score: Type.Number(),
  likelihoodRatio: Type.Optional(Type.Number()),
  ofacScore: Type.Optional(Type.Number()),
  name: Type.String({ description: 'The listed name that met the query best.' }),
  nameQuality: Type.String(),
  because: Type.Array(Type.String()),
  evidence: Type.Array(EvidenceSchema),
  program: Type.String({
    description: 'Programmes, joined by a semicolon; empty if none is given.',
  }),
  listedOn: Type.Union([Type.String(), Type.Null()], {
    description: 'The day of designation; null where the list does not give it.',
  }),
  delistedOn: Type.Optional(Type.String()),
})

export const ScreeningSchema = Type.Object({
  says: Type.String(),
  query: ScreenQuerySchema,
  results: Type.Array(ResultSchema),
  more: Type.Integer({ description: 'Listings over the threshold beyond the limit.' }),
  lists: Type.Array(UsedListSchema),
  warnings: Type.Array(Type.String()),
  basis: BasisSchema,
})

export type UsedList = Static<typeof UsedListSchema>
export type Result = Static<typeof ResultSchema>
export type Screening = Static<typeof ScreeningSchema>

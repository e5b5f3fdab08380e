import Type from 'typebox'
import { grades } from './provenance.ts'

/** JSON Schemas of the values that cross every door; a room's own shapes stand in the room. */

export const DaySchema = Type.String({
  pattern: '^\\d{4}-\\d{2}-\\d{2}$',
  description: 'A calendar day, YYYY-MM-DD.',
})

export const InstantSchema = Type.String({
  description: 'A point in time in UTC, such as 2017-02-25T23:59:59.999Z.',
})

export const GradeSchema = Type.Enum([...grades], {
  description: 'How firmly the fact is known, from the text itself down to unconfirmed.',
})

export const SourceSchema = Type.Object(
  {
    title: Type.String(),
    url: Type.Optional(Type.String()),
    locator: Type.Optional(
      Type.String({ description: 'Page, row or paragraph inside the source.' }),
    ),
  },
  { additionalProperties: false },
)

/** Decimal strings, so that no door rounds: "274479981", "6058015". */
export const DecimalSchema = Type.String({ pattern: '^-?\\d+(\\.\\d+)?$' })

export const QuantitySchema = Type.Object(
  { amount: DecimalSchema, unit: Type.String({ description: 't, kg, bbl, …' }) },
  { additionalProperties: false },
)

export const MoneySchema = Type.Object(
  { amount: DecimalSchema, currency: Type.String({ description: 'ISO 4217 code.' }) },
  { additionalProperties: false },
)

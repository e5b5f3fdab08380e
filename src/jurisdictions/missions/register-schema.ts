import Type from 'typebox'
import { DaySchema, GradeSchema, SourceSchema } from '../../model/index.ts'
import { businessKinds } from './register.ts'

const closed = { additionalProperties: false }
const id = Type.String({
  minLength: 1,
  maxLength: 120,
  description: 'A name that is unique in the register.',
})
const country = Type.String({
  minLength: 2,
  description: 'A country by ISO 3166 code or English name.',
})
const word = Type.String({ minLength: 1, maxLength: 400 })
const stated = Type.Union([Type.Boolean(), Type.Literal('unknown')], {
  description: 'true, false or "unknown".',
})
const claims = Type.Optional(
  Type.Record(Type.String(), stated, {
    description:
      'Statements by the names the law files declare; they outweigh what the register says.',
  }),
)
const days = { from: Type.Optional(DaySchema), to: Type.Optional(DaySchema) }
const opening = { opened: Type.Optional(DaySchema), closed: Type.Optional(DaySchema) }
const list = <Item extends Type.TSchema>(item: Item) =>
  Type.Optional(Type.Array(item, { maxItems: 2000 }))

/** The fields of a register as it is written; `readRegister` turns it into one that is checked. */
export const registerFields = {
  host: country,
  missions: list(
    Type.Object(
      {
        id,
        name: Type.Optional(word),
        post: Type.Optional(Type.Enum(['embassy', 'consulate', 'mission-to-organisation'])),
        ...days,
      },
      closed,
    ),
  ),
  people: list(
    Type.Object(
      {
        id,
        name: Type.Optional(word),
        role: Type.Enum(['diplomat', 'consular-officer', 'staff', 'other']),
        mission: Type.Optional(id),
        accreditedTo: Type.Optional(country),
        nationality: Type.Optional(country),
        worksForBank: Type.Optional(stated),
        actsForListed: Type.Optional(stated),
        associated: Type.Optional(stated),
        presenceRequired: Type.Optional(stated),
        claims,
      },
      closed,
    ),
  ),
  accounts: list(
    Type.Object(
      {
        id,
        holder: id,
        bank: Type.Optional(word),
        country: Type.Optional(country),
        ...opening,
        claims,
      },
      closed,
    ),
  ),
  property: list(
    Type.Object(
      {
        id,
        mission: Type.Optional(id),
        address: Type.Optional(word),
        tenure: Type.Optional(Type.Enum(['owned', 'leased', 'unknown'])),
        use: Type.Optional(word),
        ...days,
        claims,
      },
      closed,
    ),
  ),
  staff: list(
    Type.Object(
      { id, mission: id, number: Type.Integer({ minimum: 0, maximum: 100000 }), on: DaySchema },
      closed,
    ),
  ),
  business: list(
    Type.Object(
      {
        id,
        kind: Type.Enum([...businessKinds]),
        name: Type.Optional(word),
        ...opening,
        isNew: Type.Optional(stated),
        couldContribute: Type.Optional(stated),
        claims,
      },
      closed,
    ),
  ),
  source: Type.Optional(SourceSchema),
  grade: Type.Optional(GradeSchema),
}

export const RegisterSchema = Type.Object(registerFields, closed)

/** A register as it is written. */
export type GivenRegister = Type.Static<typeof RegisterSchema>

import Type from 'typebox'
import { ownFields } from './fields.ts'

const Columns = Type.Union([Type.String(), Type.Array(Type.String(), { minItems: 1 })], {
  description: 'The head of a column, or of several.',
})

const fieldColumns = Object.fromEntries(
  Object.keys(ownFields).map((field) => [field, Type.Optional(Columns)]),
) as Record<keyof typeof ownFields, Type.TOptional<typeof Columns>>

/** How a table of the user’s own is read as a list: which column holds what, and how it is written. */
export const OwnMapping = Type.Object(
  {
    id: Type.String({
      pattern: '^own-[a-z0-9][a-z0-9-]{0,40}$',
      description: 'Id of the list, own- first: own-customers.',
    }),
    title: Type.Optional(Type.String({ description: 'What the list is called in answers.' })),
    columns: Type.Object(
      {
        ...fieldColumns,
        reference: Type.String({
          description: 'The head of the column with a number or key of its own for each row.',
        }),
        name: Columns,
      },
      { additionalProperties: false, description: 'The heads of the columns, by what they hold.' },
    ),
    constants: Type.Optional(
      Type.Object(
        Object.fromEntries(
          Object.keys(ownFields).map((field) => [field, Type.Optional(Type.String())]),
        ) as Record<keyof typeof ownFields, Type.TOptional<Type.TString>>,
        { additionalProperties: false, description: 'What holds of every row.' },
      ),
    ),
    schemata: Type.Optional(
      Type.Record(Type.String(), Type.String(), {
        description: 'The table’s own words for kinds of party: { "private": "Person" }.',
      }),
    ),
    separator: Type.Optional(
      Type.String({
        minLength: 1,
        description: 'What parts several values in one cell, such as a semicolon.',
      }),
    ),
    dateFormat: Type.Optional(
      Type.Enum(['iso', 'day-first', 'month-first'], {
        description: 'How 03/04/1960 is meant; iso, which is usual, reads no such date.',
      }),
    ),
    delimiter: Type.Optional(
      Type.Enum([',', ';', '\t', '|'], {
        description: 'What parts the cells of a CSV file; found out where it is not given.',
      }),
    ),
    encoding: Type.Optional(
      Type.Enum(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'], {
        description: 'Of a CSV file without a byte-order mark; utf-8 is usual.',
      }),
    ),
    sheet: Type.Optional(
      Type.String({ minLength: 1, description: 'Which sheet of a workbook; the first is usual.' }),
    ),
    ignores: Type.Optional(
      Type.Array(Type.String(), { description: 'Heads of columns that are not wanted.' }),
    ),
  },
  { additionalProperties: false },
)

export type OwnMapping = Type.Static<typeof OwnMapping>

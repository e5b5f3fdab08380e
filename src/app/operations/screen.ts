import Type from 'typebox'
import { readCountry } from '../../model/index.ts'
import { openLists, queryOf, screenLists } from '../lists/screen-lists.ts'
import { type Screening, ScreeningSchema } from '../lists/screen-shape.ts'
import { operation } from '../operation.ts'
import { printScreening } from '../print/screening.ts'

/** Is this party listed, by whom, since when, and how sure are we? */
export const screen = operation({
  name: 'screen',
  says: 'Find the listings that a name or an identifier may mean, with the reasons.',
  does: 'reads',
  permission: 'screen',
  isAsOf: true,
  showsProgress: true,
  takes: Type.Object({
    name: Type.Optional(
      Type.String({
        description:
          'The name as written, in any script; an IMO number, SWIFT code or passport is found too.',
      }),
    ),
    schema: Type.Optional(
      Type.String({
        description: 'What it is: Person, Organization, Company, Vessel, Airplane, …',
      }),
    ),
    birthDate: Type.Optional(
      Type.String({ description: 'YYYY, YYYY-MM or YYYY-MM-DD; tells apart, never finds alone.' }),
    ),
    country: Type.Optional(
      Type.String({
        description: 'A country by code or English name; tells apart, never finds alone.',
      }),
    ),
    gender: Type.Optional(Type.String({ description: 'male or female, where known.' })),
    id: Type.Optional(
      Type.String({
        description: 'An identifier: IMO number, SWIFT code, passport, registration, wallet.',
      }),
    ),
    list: Type.Optional(Type.Array(Type.String(), { description: 'Only these lists, by id.' })),
    threshold: Type.Optional(
      Type.Number({ minimum: 0, maximum: 1, description: 'The lowest score that is given.' }),
    ),
    limit: Type.Optional(
      Type.Integer({ minimum: 1, maximum: 1000, description: 'At most so many results.' }),
    ),
    ofac: Type.Optional(
      Type.Boolean({ description: "Give the score of OFAC's published method beside ours." }),
    ),
    weakAliases: Type.Optional(
      Type.Enum(['as-set', 'alert', 'confirm'], {
        description: 'Whether a weak alias alerts alone: as set for each list, on all, or on none.',
      }),
    ),
  }),
  gives: ScreeningSchema,
  failures: ['unavailable/no-list'],
  batch: {
    option: 'batch',
    reads: 'csv',
    needs: [['query', 'name', 'id']],
    inputOf: inputOfRow,
    writes: 'json-lines',
    gives: (answer, row) => {
      const { results, warnings } = answer as Screening
      const all = [...warnings, ...unreadCountry(row)]
      return {
        query: row['query'] ?? row['name'] ?? row['id'] ?? '',
        results,
        ...(all.length === 0 ? {} : { warnings: all }),
      }
    },
  },
  example: {
    says: 'A name as a bank might meet it.',
    input: { name: 'Ri Won Ho', schema: 'Person' },
  },
  run: async ({ view, on, knownBy }, asked) => {
    const query = queryOf(asked)
    return { ...screenLists(await openLists(view, on, knownBy), asked, query), basis: view.basis }
  },
  prints: printScreening,
})

/** Columns by the names that files use; empty cells are left out. */
const columns: Readonly<Record<string, string>> = {
  query: 'name',
  name: 'name',
  schema: 'schema',
  birth_date: 'birthDate',
  birthDate: 'birthDate',
  nationality: 'country',
  country: 'country',
  gender: 'gender',
  id: 'id',
}

function inputOfRow(row: Readonly<Record<string, string>>): Record<string, unknown> {
  const input: Record<string, unknown> = {}
  for (const [column, field] of Object.entries(columns)) {
    const cell = row[column]?.trim()
    if (cell === undefined || cell === '' || input[field] !== undefined) continue
    if (field !== 'country' || readCountry(cell) !== undefined) input[field] = cell
  }
  return input
}

/** A country that cannot be read must not keep a name of a long file from being screened; the row's line says so. */
function unreadCountry(row: Readonly<Record<string, string>>): string[] {
  const cell = (row['nationality'] || row['country'] || '').trim()
  return cell === '' || readCountry(cell) !== undefined
    ? []
    : [`The country ${JSON.stringify(cell)} is not known and was not used.`]
}

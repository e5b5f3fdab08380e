import Type, { type Static } from 'typebox'
import { compareNames, ofacScore, readQueryName } from '../../matching/index.ts'
import { badInput, Failure } from '../../model/index.ts'
import { EvidenceSchema } from '../lists/screen-shape.ts'
import { operation } from '../operation.ts'
import { fold } from '../print/fold.ts'

const ComparedSchema = Type.Object({
  schema: Type.Optional(Type.String()),
  name1: Type.String(),
  name2: Type.String(),
  score: Type.Number(),
  ofacScore: Type.Number(),
  because: Type.Array(Type.String()),
  evidence: Type.Array(EvidenceSchema),
})

/** How far two names may mean the same party. */
export const compare = operation({
  name: 'compare',
  says: 'Say how far two names may mean the same party, part by part.',
  does: 'reads',
  permission: 'screen',
  showsProgress: true,
  takes: Type.Object({
    name1: Type.String({ description: 'One name, in any script.' }),
    name2: Type.String({ description: 'The other name.' }),
    schema: Type.Optional(Type.String({ description: 'What they name: Person, Company, …' })),
  }),
  gives: ComparedSchema,
  batch: {
    option: 'pairs',
    reads: 'csv',
    needs: [['name1'], ['name2']],
    inputOf: ({ schema = '', name1 = '', name2 = '' }) => ({
      ...(schema.trim() === '' ? {} : { schema: schema.trim() }),
      name1,
      name2,
    }),
    writes: 'csv',
    gives: (answer) => {
      const { score, because } = answer as Static<typeof ComparedSchema>
      return { score, because: because.join(' ') }
    },
  },
  example: {
    says: 'A patronymic left out.',
    input: { schema: 'Person', name1: 'Ivan Petrov', name2: 'Ivan Sergeevich Petrov' },
  },
  run: async (_context, { name1, name2, schema }) => {
    const [left, right] = [read('name1', name1), read('name2', name2)]
    const { score, because, evidence } = compareNames(left, right, schema)
    return {
      ...(schema === undefined ? {} : { schema }),
      name1,
      name2,
      score,
      ofacScore: ofacScore(left, right),
      because: [...because],
      evidence: evidence.map((one) => ({ ...one })),
    }
  },
  prints: ({ name1, name2, score, because }) =>
    [`${score.toFixed(3)}  ${name1}  |  ${name2}`, ...because.map((line) => fold(line, 2))].join(
      '\n',
    ),
})

function read(field: string, name: string): string {
  const found = readQueryName(name)
  if (found instanceof Failure) throw badInput(field, `${field}: ${found.message}`)
  return found
}

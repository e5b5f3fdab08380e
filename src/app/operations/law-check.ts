import Type from 'typebox'
import { badInput, Failure } from '../../model/index.ts'
import {
  assessExample,
  findDuplicates,
  findOverlaps,
  type Law,
  type LawExample,
  loadLaw,
  readTransaction,
  TransactionSchema,
} from '../../regimes/index.ts'
import { checkShape } from '../check-shape.ts'
import { operation } from '../operation.ts'
import { readFolder } from '../read-folder.ts'

/** Whether a folder of law would load, and whether its own examples hold. */
export const lawCheck = operation({
  name: 'law check',
  says: 'Check a folder of law files: shape, words, edges, dates, and every example in them.',
  does: 'reads',
  permission: 'law:read',
  doors: ['cli'],
  takes: Type.Object({ folder: Type.String({ description: 'A folder of .yml files.' }) }),
  gives: Type.Object({
    files: Type.Integer(),
    measures: Type.Integer(),
    examples: Type.Integer(),
    overlaps: Type.Array(Type.String(), {
      description:
        'Goods that two measures cover with different ways out; to be looked at, not refused.',
    }),
    duplicates: Type.Array(Type.String(), {
      description: 'Paragraphs that two measures cite; to be looked at, not refused.',
    }),
  }),
  failures: ['bad-input/law', 'bad-input/no-folder'],
  arguments: [{ name: 'FOLDER', fills: 'folder' }],
  example: { says: 'The law of this checkout.', input: { folder: 'data/regimes' } },
  run: async (_context, { folder }) => {
    const bundle = await readFolder(folder)
    const loaded = loadLaw(bundle.texts, bundle.hash)
    const complaints =
      loaded.kind === 'refused'
        ? loaded.issues.map(({ at, says }) => `${at}: ${says}`)
        : loaded.law.examples.flatMap((example) => failing(example, loaded.law))
    if (loaded.kind === 'refused' || complaints.length > 0) {
      throw new Failure('bad-input/law', complaints.join('\n'), {
        tryThis: 'Mend the files and check again.',
      })
    }
    return {
      files: bundle.texts.length,
      measures: loaded.law.measures.size,
      examples: loaded.law.examples.length,
      overlaps: findOverlaps(loaded.law).map(({ says }) => says),
      duplicates: [...findDuplicates(loaded.law)],
    }
  },
  prints: ({ files, measures, examples, overlaps, duplicates }) =>
    [
      `${files} files, ${measures} measures, ${examples} examples: all hold.`,
      ...duplicates,
      ...overlaps,
    ].join('\n'),
})

function failing(example: LawExample, law: Law): string[] {
  try {
    return mismatches(example, law)
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    return [`${example.at()}: "${example.name}": ${error.message}`]
  }
}

function mismatches(example: LawExample, law: Law): string[] {
  const transaction = checkShape(TransactionSchema, example.act, (at, says) =>
    badInput(at, `${says}.`),
  )
  const act = readTransaction(transaction, law)
  const answer = assessExample(example, act, law)
  const missing = answer.missing.map(({ fact }) => fact).join(', ')
  const wanted = example.missing?.join(', ')
  if (answer.outcome === example.outcome && wanted !== undefined && wanted !== missing) {
    return [`${example.at()}: "${example.name}" misses ${missing}; expected ${wanted}.`]
  }
  const { outcome } = answer
  return outcome === example.outcome
    ? []
    : [`${example.at()}: "${example.name}" gives ${outcome}; expected ${example.outcome}.`]
}

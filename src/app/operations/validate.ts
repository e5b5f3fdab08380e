import Type from 'typebox'
import { defaultThreshold } from '../../matching/index.ts'
import { badInput } from '../../model/index.ts'
import { type Context, operation } from '../operation.ts'
import { printValidation } from '../print/validation.ts'
import { readCleanFile } from '../validation/clean/read-clean-file.ts'
import { writeHtml } from '../validation/report/write-html.ts'
import { writeMarkdown } from '../validation/report/write-markdown.ts'
import { reportFolder } from '../validation/report-folder.ts'
import { ValidationSchema } from '../validation/shape.ts'
import { validateLists } from '../validation/validate-lists.ts'

/** A process that serves tests at most so many listings at a time. */
const mostServed = 200
const defaultSeed = 1
/** Names of each built-in clean set; a small sample is answered by fewer. */
const cleanNames = { most: 1000, least: 100, aListing: 10 }

/** Does the screening of this installation find what it should, and what does that cost in false alarms? */
export const validate = operation({
  name: 'validate',
  says: 'Put screening to the test against the loaded lists: exact, manipulated and clean names, with a report for a supervisor.',
  does: 'reads',
  permission: 'validate',
  isAsOf: true,
  showsProgress: true,
  takes: Type.Object({
    list: Type.Optional(Type.Array(Type.String(), { description: 'Only these lists, by id.' })),
    threshold: Type.Optional(
      Type.Number({ minimum: 0, maximum: 1, description: 'The score from which a name alerts.' }),
    ),
    seed: Type.Optional(
      Type.Integer({
        minimum: 0,
        maximum: 4_294_967_295,
        description: 'Settles every draw; the same seed and basis give the same report.',
      }),
    ),
    sample: Type.Optional(
      Type.Integer({
        minimum: 1,
        description: `Test at most so many listings, drawn by the seed; all without it. Over HTTP it must be given, up to ${mostServed}.`,
      }),
    ),
    documents: Type.Optional(
      Type.Boolean({ description: 'Give the report as Markdown and HTML beside the figures.' }),
    ),
  }),
  gives: ValidationSchema,
  failures: ['unavailable/no-list', 'too-large/file'],
  localOptions: [
    {
      name: 'clean',
      value: 'FILE.csv',
      says: 'your own clean names: name[,birth_date,nationality]',
    },
    { name: 'out', value: 'FOLDER', says: 'write the report as Markdown, HTML and JSON' },
  ],
  example: {
    says: 'A quick look at fifty listings of the United Nations.',
    input: { list: ['un-sc'], sample: 50 },
  },
  run: async (context, { list, threshold = defaultThreshold, seed = defaultSeed, ...given }) => {
    refuseTooMuch(context, given.sample)
    const { clean, out } = context.local
    const [own, folder] = await Promise.all([
      clean === undefined ? undefined : readCleanFile(clean),
      out === undefined ? undefined : reportFolder(out),
    ])
    const measured = await validateLists(
      context,
      {
        ...(list === undefined ? {} : { list }),
        ...(given.sample === undefined ? {} : { sample: given.sample }),
        threshold,
        seed,
        cleanNames: cleanNamesFor(given.sample),
      },
      own,
    )
    await folder?.write(measured)
    if (given.documents !== true) return measured
    return {
      ...measured,
      documents: { markdown: writeMarkdown(measured, []), html: writeHtml(measured) },
    }
  },
  prints: printValidation,
})

function cleanNamesFor(sample: number | undefined): number {
  const { most, least, aListing } = cleanNames
  return sample === undefined ? most : Math.min(most, Math.max(least, aListing * sample))
}

/** The process that serves must go on answering others; a whole list belongs to the command line. */
function refuseTooMuch({ platform }: Context, sample: number | undefined): void {
  if (platform.elsewhere === undefined || (sample !== undefined && sample <= mostServed)) return
  throw badInput(
    'sample',
    `sample must be an integer from 1 to ${mostServed} here, ${sample === undefined ? 'and is missing' : `not ${sample}`}.`,
    'The command line tests every listing: firebreak validate --out FOLDER.',
  )
}

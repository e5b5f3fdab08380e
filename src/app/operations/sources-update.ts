import { constants, setPriority } from 'node:os'
import Type from 'typebox'
import { badInput, endOfDay, readDay } from '../../model/index.ts'
import { openLists } from '../lists/screen-lists.ts'
import { type UpdateLine, UpdateLineSchema } from '../lists/sources-shape.ts'
import { updateLists } from '../lists/update-lists.ts'
import { type Context, operation } from '../operation.ts'
import { printUpdate } from '../print/sources.ts'

/** Takes in new versions of lists. */
export const sourcesUpdate = operation({
  name: 'sources update',
  says: 'Take in new versions of lists, from their publishers or from files.',
  does: 'writes',
  permission: 'sources:update',
  showsProgress: true,
  takes: Type.Object({
    ids: Type.Optional(
      Type.Array(Type.String(), { description: 'Only these lists, by id; all without it.' }),
    ),
  }),
  gives: Type.Array(UpdateLineSchema),
  failures: ['bad-input/field', 'unavailable/network'],
  arguments: [{ name: 'ID', fills: 'ids', optional: true, variadic: true }],
  localOptions: [
    { name: 'from', value: 'PATH', says: 'a file or folder, recognised by content' },
    {
      name: 'mapping',
      value: 'FILE.json',
      says: 'how the columns of a CSV or XLSX file of your own are to be read',
    },
    {
      name: 'published',
      value: 'DAY',
      says: 'when the files were published, where they do not say it themselves',
    },
  ],
  example: { says: 'One list.', input: { ids: ['un-sc'] } },
  run: async (context, { ids }) => {
    const { platform, local } = context
    const isPlain = Object.keys(local).length === 0
    if (platform.elsewhere !== undefined && isPlain)
      return (await platform.elsewhere(['sources', 'update', ...(ids ?? [])])) as UpdateLine[]
    // Whoever is answering on this machine goes first.
    setPriority(constants.priority.PRIORITY_BELOW_NORMAL)
    const lines = await updateHere(context, ids)
    await makeIndexReady(context, lines)
    return lines
  },
  prints: printUpdate,
})

function updateHere(
  { platform, local, now, actor, progress }: Context,
  ids: readonly string[] | undefined,
): Promise<UpdateLine[]> {
  const { from, mapping, published } = local
  const day = published === undefined ? undefined : readDay(published)
  if (published !== undefined && day === undefined)
    throw badInput('--published', `--published must be a day, YYYY-MM-DD, not ${published}.`)
  const publishedAt = day === undefined ? undefined : endOfDay(day)
  return updateLists(
    platform,
    {
      ...(ids === undefined ? {} : { ids }),
      ...(from === undefined ? {} : { from }),
      ...(mapping === undefined ? {} : { mapping }),
    },
    { now, actor, progress, ...(publishedAt === undefined ? {} : { publishedAt }) },
  )
}

/** Builds the index of now, so that whoever serves finds it on disk. */
async function makeIndexReady(
  { platform, on, knownBy }: Context,
  lines: readonly UpdateLine[],
): Promise<void> {
  if (lines.every(({ outcome }) => outcome !== 'taken-in')) return
  await openLists(await platform.current(), on, knownBy)
}

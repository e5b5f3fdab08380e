import { spawnSync } from 'node:child_process'
import { createReadStream, createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ListedParty } from '../src/model/index.ts'
import { sources } from '../src/sources/index.ts'
import { readRemarks } from '../src/sources/ofac/read-remarks.ts'
import { generateAdvanced } from '../src/sources/ofac-advanced/testing/generate.ts'
import type { Source } from '../src/sources/source.ts'
import { readComments } from '../src/sources/un-sc/read-comments.ts'
import { barePass, inPieces } from './kit/bare-pass.ts'
import { type ListFiles, realFiles, repeatedSample } from './kit/list-files.ts'
import { median, report } from './report.ts'

/**
 * How much more a parser takes than the tokenizer under it, on the same bytes in the same run, in processor time: the UN's and OFAC's files of
 * FIREBREAK_EVAL where it is set, else our own samples with their records repeated, as always for the lists that we hold no real file of. And
 * how much memory SDN_ADVANCED.XML takes at its real size, in a process of its own.
 */
const advanced = 'ofac-advanced'
const parserIds = ['un-sc', 'uk-sl', 'eu-fsf', 'ofac-sdn', 'ofac-cons', advanced]
/** Both are run for so long before they count: a small list is read many times before its parser runs as it will. */
const warmMs = 4000
const rounds = 9
const [asked, path] = process.argv.slice(2)

if (asked === 'memory' && path !== undefined) await parseAlone(path)
else await compareAll()

async function compareAll(): Promise<void> {
  const folder = process.env['FIREBREAK_EVAL']
  const real = await realFiles(folder === undefined ? undefined : join(folder, 'lists'))
  const wanted = parserIds.filter((id) => asked === undefined || asked === id)
  const lines = []
  for (const id of wanted) lines.push(...(await compare(filesOf(id, real))))
  report('parsers', [...lines, ...(wanted.includes(advanced) ? [await memoryOfAdvanced()] : [])])
}

function filesOf(id: string, real: readonly ListFiles[]): ListFiles {
  const source = sourceOf(id)
  if (id === advanced) {
    const file = [...generateAdvanced(2_000, 1)].join('')
    return { source, files: new Map([[nameOf(source), Buffer.from(file)]]), from: 'generated' }
  }
  return real.find((files) => files.source.id === id) ?? repeatedSample(source, 800)
}

async function compare(list: ListFiles) {
  const [bare, whole]: [number[], number[]] = [[], []]
  const counting = performance.now() + warmMs
  while (bare.length < rounds) {
    const isWarm = performance.now() > counting
    const taken = [
      await processorTime(() => barePass(list)),
      await processorTime(() => parse(list.source, list.files)),
    ] as const
    if (!isWarm) continue
    bare.push(taken[0])
    whole.push(taken[1])
  }
  const times = median(whole.map((time, round) => time / (bare[round] ?? Number.NaN)))
  process.stdout.write(
    `${list.source.id}: ${median(bare).toFixed(1)} ms bare, ${median(whole).toFixed(1)} ms whole\n`,
  )
  const line = {
    what: `${list.source.id} (${list.from}), times bare`,
    value: times,
    unit: 'x',
    most: 3,
  }
  return [line, ...(await remarksOf(list, median(bare))), ...(await commentsOf(list, median(bare)))]
}

/**
 * Of OFAC's lists in CSV, what reading the Remarks takes by itself: a column of CSV to the tokenizer, and a second format of clauses with half
 * of what the list says to the parser.
 */
async function remarksOf(list: ListFiles, bare: number) {
  if (!list.source.id.startsWith('ofac-') || list.source.id === advanced) return []
  const texts: { readonly text: string; readonly schema: string }[] = []
  for await (const { parties = [] } of list.source.parse(inputOf(list.files)))
    for (const { remarks, schema } of parties)
      for (const { field, text } of remarks) if (field === 'Remarks') texts.push({ text, schema })
  const titles = new Set<string>()
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1)
    times.push(
      await processorTime(async () => {
        for (const { text, schema } of texts)
          readRemarks(text, { schema, titles }, { isWhole: true })
      }),
    )
  const what = `${list.source.id}: of which the clauses of the remarks`
  return [{ what, value: median(times) / bare, unit: 'x' }]
}

/** Of the UN's list, what looking through the comments takes by itself: to the tokenizer they are one text each. */
async function commentsOf(list: ListFiles, bare: number) {
  if (list.source.id !== 'un-sc') return []
  const parties: ListedParty[] = []
  for await (const step of list.source.parse(inputOf(list.files)))
    for (const party of step.parties ?? []) parties.push(party)
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1)
    times.push(
      await processorTime(async () => {
        for (const { remarks, schema, reference } of parties)
          for (const { field, text } of remarks)
            if (field === 'COMMENTS1') readComments(text, schema, reference)
      }),
    )
  const what = `${list.source.id}: of which the comments`
  return [{ what, value: median(times) / bare, unit: 'x' }]
}

async function parse(source: Source, files: ListFiles['files']): Promise<number> {
  let records = 0
  for await (const { parties } of source.parse(inputOf(files))) records += parties?.length ?? 0
  if (records === 0) throw new Error(`${source.id}: no record`)
  return records
}

function inputOf(files: ListFiles['files']) {
  return new Map([...files].map(([name, bytes]) => [name, inPieces(bytes)]))
}

/** Milliseconds of processor that a piece of work took. */
async function processorTime(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

async function memoryOfAdvanced() {
  const folder = mkdtempSync(join(tmpdir(), 'firebreak-parsers-'))
  const file = join(folder, nameOf(sourceOf(advanced)))
  await pipeline(Readable.from(generateAdvanced(24_500, 1)), createWriteStream(file))
  const words = ['--import', 'tsx', import.meta.filename, 'memory', file]
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' })
  rmSync(folder, { recursive: true })
  if (status !== 0) throw new Error(stderr)
  return { what: `${advanced}, 120 MB: peak memory`, value: Number(stdout), unit: 'MB', most: 400 }
}

/** In the child: reads the file and says how much memory that took at its most. */
async function parseAlone(file: string): Promise<void> {
  const source = sourceOf(advanced)
  const input = new Map([[nameOf(source), createReadStream(file)]])
  for await (const _ of source.parse(input));
  process.stdout.write(String(process.resourceUsage().maxRSS / 1024))
}

function sourceOf(id: string): Source {
  const source = sources.find((one) => one.id === id)
  if (source === undefined) throw new Error(`There is no source ${id}.`)
  return source
}

function nameOf({ files: [file] }: Source): string {
  return file?.name ?? ''
}

import { badInput, type Issue } from '../../model/index.ts'
import {
  evidenceColumns,
  type FtmEntity,
  gleifColumns,
  readEvidence,
  type Tie,
  tiesOfFtm,
  tiesOfGleif,
} from '../../networks/index.ts'
import { tableOfText } from '../table-of-text.ts'

/** A file of evidence, read whole: what it is, its ties, and what in it ties nobody, with the reason. */
export interface EvidenceFile {
  readonly form: 'evidence' | 'gleif' | 'ftm'
  readonly rows: number
  readonly ties: readonly Tie[]
  readonly issues: readonly Issue[]
}

/**
 * Reads a file of ties by what it is: an analyst's table (`kind, from, to, document, …`), GLEIF's level 2 relationships as CSV, or
 * FollowTheMoney JSON lines. Refuses the whole file, with the row, where one row cannot be meant.
 */
export async function readEvidenceFile(text: string): Promise<EvidenceFile> {
  const content = text.replace(/^\uFEFF/, '')
  if (content.trim() === '') throw badInput('text', 'The file is empty; expected rows of evidence.')
  return content.trimStart().startsWith('{') ? readFtmLines(content) : readTable(content)
}

async function readTable(content: string): Promise<EvidenceFile> {
  const ties: Tie[] = []
  const issues: Issue[] = []
  let form: 'evidence' | 'gleif' | undefined
  let row = 0
  for await (const { names, rows } of tableOfText(
    content.endsWith('\n') ? content : `${content}\n`,
    'evidence',
  )) {
    form ??= formOf(names)
    for (const cells of rows) {
      row += 1
      if (form === 'evidence') ties.push(readEvidence(cells, row))
      else {
        const read = tiesOfGleif(cells, row)
        ties.push(...read.ties)
        issues.push(...read.issues)
      }
    }
  }
  if (form === undefined || row === 0)
    throw badInput('text', 'The file has a head and no rows; expected rows of evidence.')
  return { form, rows: row, ties, issues }
}

function formOf(names: readonly string[]): 'evidence' | 'gleif' {
  if (gleifColumns.every((name) => names.includes(name))) return 'gleif'
  if (['kind', 'from', 'to', 'document'].every((name) => names.includes(name))) return 'evidence'
  throw badInput(
    'text',
    `The file's head names ${names.slice(0, 6).join(', ')}; expected the columns ${evidenceColumns.slice(0, 4).join(', ')}, or GLEIF's level 2.`,
    `The columns of evidence are ${evidenceColumns.join(', ')}.`,
  )
}

function readFtmLines(content: string): EvidenceFile {
  const lines = content.split('\n')
  const entities = lines.flatMap((line, at) => (line.trim() === '' ? [] : [entityAt(line, at + 1)]))
  const captions = captionsOf(entities)
  const ties: Tie[] = []
  const issues: Issue[] = []
  for (const entity of entities) {
    const read = tiesOfFtm(entity)
    issues.push(...read.issues)
    for (const tie of read.ties)
      ties.push({
        ...tie,
        from: captions.get(tie.from) ?? tie.from,
        to: captions.get(tie.to) ?? tie.to,
      })
  }
  return { form: 'ftm', rows: entities.length, ties, issues }
}

function entityAt(line: string, row: number): FtmEntity {
  const at = `row ${row}`
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw badInput(at, `${at} is not JSON; expected an entity of FollowTheMoney on each line.`)
  }
  const { id, schema, properties } = (value ?? {}) as Partial<FtmEntity>
  if (typeof id !== 'string' || typeof schema !== 'string' || typeof properties !== 'object')
    throw badInput(at, `${at} lacks one of id, schema, properties.`)
  return { id, schema, properties }
}

/** Each entity by a name a person reads; an id stands beside a name that several bear. */
function captionsOf(entities: readonly FtmEntity[]): ReadonlyMap<string, string> {
  const named = entities.flatMap(({ id, properties }) => {
    const [name] = properties['name'] ?? []
    return name === undefined ? [] : [{ id, name }]
  })
  const bearers = new Map<string, number>()
  for (const { name } of named) bearers.set(name, (bearers.get(name) ?? 0) + 1)
  return new Map(
    named.map(({ id, name }) => [id, (bearers.get(name) ?? 0) > 1 ? `${name} (${id})` : name]),
  )
}

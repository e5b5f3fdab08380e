import type { ListedName, NamePart, NamePartKind, NameQuality } from '../../model/index.ts'
import { addAll } from '../kit/add-all.ts'
import type { Draft } from '../kit/draft.ts'
import type { RecordTaker } from '../kit/take-record.ts'
import type { Report } from '../kit/xml-list.ts'
import { languages, nameKinds, scripts, strengths } from './lookups.ts'

/** Reads `Names` and `NonLatinNames`. The primary name leads, wherever it stands. */
export function readNames(
  take: RecordTaker,
  schema: string,
  report: Report,
): readonly ListedName[] {
  const lead: ListedName[] = []
  const rest: ListedName[] = []
  for (const one of take.within('Names', 'Name')) {
    const name = readName(one, schema, report)
    if (name?.kind === 'primary') lead.push(name)
    else if (name !== undefined) rest.push(name)
  }
  for (const one of take.within('NonLatinNames', 'NonLatinName')) {
    const name = readNonLatin(one, report)
    if (name !== undefined) rest.push(name)
  }
  addAll(lead, rest)
  return lead
}

/** `Name1` is the given name, `Name6` the family name, those between the middle ones; what is no person has all of its name in `Name6`. */
const partKinds: Readonly<Record<string, NamePartKind>> = {
  Name1: 'given',
  Name2: 'middle',
  Name3: 'middle',
  Name4: 'middle',
  Name5: 'middle',
  Name6: 'family',
}

/** A name; one without a part, of which the list has a few, is none. */
function readName(take: RecordTaker, schema: string, report: Report): ListedName | undefined {
  const parts = readParts(take)
  const type = take.text('NameType')
  const strength = take.text('AliasStrength')
  if (parts.length === 0) return undefined
  const kind = nameKinds[type?.toLowerCase() ?? '']
  if (kind === undefined) unknown('name-type', type, report)
  const quality = readStrength(strength, report) ?? (kind === 'primary' ? 'strong' : 'unstated')
  const full = parts.map(({ value }) => value).join(' ')
  const name: Draft<ListedName> = { full, kind: kind ?? 'alias', quality }
  const said = [type, strength].filter((word) => word !== undefined)
  if (said.length > 0) name.said = said.join(', ')
  if (schema === 'Person') name.parts = parts
  return name
}

function readParts(take: RecordTaker): readonly NamePart[] {
  const parts: NamePart[] = []
  for (const field in partKinds) {
    const value = take.text(field)
    if (value !== undefined) parts.push({ kind: partKinds[field] ?? 'unstated', value })
  }
  return parts
}

function readStrength(strength: string | undefined, report: Report): NameQuality | undefined {
  if (strength === undefined) return undefined
  const quality = strengths[strength.toLowerCase().split(' ')[0] ?? '']
  if (quality === undefined) unknown('alias-strength', strength, report)
  return quality
}

function readNonLatin(take: RecordTaker, report: Report): ListedName | undefined {
  const full = take.text('NameNonLatinScript')
  const script = take.text('NonLatinScriptType')
  const language = take.text('NonLatinScriptLanguage')
  const code = scripts[script?.toLowerCase() ?? '']
  const tag = languages[language?.toLowerCase() ?? '']
  if (code === undefined && script !== undefined) unknown('script', script, report)
  if (tag === undefined && language !== undefined) unknown('language', language, report)
  if (full === undefined) return undefined
  const name: Draft<ListedName> = { full, kind: 'original-script', quality: 'unstated' }
  if (script !== undefined) name.said = script
  if (code !== undefined) name.script = code
  if (tag !== undefined) name.language = tag
  return name
}

function unknown(what: string, said: string | undefined, report: Report): void {
  report(
    `unknown-${what}`,
    `The ${what.replace('-', ' ')} "${said ?? ''}" is not known.`,
    'Add it to lookups.ts.',
  )
}

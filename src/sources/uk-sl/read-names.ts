import type { ListedName, NamePart, NamePartKind } from '../../model/index.ts'
import type { RecordTaker } from '../kit/take-record.ts'
import type { Report } from '../kit/xml-list.ts'
import { present } from '../kit/xml-present.ts'
import { languages, nameKinds, scripts, strengths } from './lookups.ts'

/** Reads `Names` and `NonLatinNames`. The primary name leads, wherever it stands. */
export function readNames(
  take: RecordTaker,
  schema: string,
  report: Report,
): readonly ListedName[] {
  const names = take
    .children('Names')
    .flatMap((box) => box.children('Name'))
    .flatMap((name) => readName(name, schema, report))
  const others = take
    .children('NonLatinNames')
    .flatMap((box) => box.children('NonLatinName'))
    .flatMap((name) => readNonLatin(name, report))
  const lead = names.filter(({ kind }) => kind === 'primary')
  return [...lead, ...names.filter(({ kind }) => kind !== 'primary'), ...others]
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
function readName(take: RecordTaker, schema: string, report: Report): readonly ListedName[] {
  const parts = Object.entries(partKinds).flatMap(([field, kind]): readonly NamePart[] => {
    const value = take.text(field)
    return value === undefined ? [] : [{ kind, value }]
  })
  const type = take.text('NameType')
  const strength = take.text('AliasStrength')
  if (parts.length === 0) return []
  const kind = nameKinds[type?.toLowerCase() ?? '']
  if (kind === undefined) unknown('name-type', type, report)
  const quality = strengths[strength?.toLowerCase().split(' ')[0] ?? '']
  if (quality === undefined && strength !== undefined) unknown('alias-strength', strength, report)
  return [
    {
      full: parts.map(({ value }) => value).join(' '),
      kind: kind ?? 'alias',
      quality: quality ?? (kind === 'primary' ? 'strong' : 'unstated'),
      ...present({
        said: [type, strength].filter((word) => word !== undefined).join(', ') || undefined,
        parts: schema === 'Person' ? parts : undefined,
      }),
    },
  ]
}

function readNonLatin(take: RecordTaker, report: Report): readonly ListedName[] {
  const full = take.text('NameNonLatinScript')
  const script = take.text('NonLatinScriptType')
  const language = take.text('NonLatinScriptLanguage')
  const [code, tag] = [
    scripts[script?.toLowerCase() ?? ''],
    languages[language?.toLowerCase() ?? ''],
  ]
  if (code === undefined && script !== undefined) unknown('script', script, report)
  if (tag === undefined && language !== undefined) unknown('language', language, report)
  if (full === undefined) return []
  return [
    {
      full,
      kind: 'original-script',
      quality: 'unstated',
      ...present({ said: script, script: code, language: tag }),
    },
  ]
}

function unknown(what: string, said: string | undefined, report: Report): void {
  report(
    `unknown-${what}`,
    `The ${what.replace('-', ' ')} "${said ?? ''}" is not known.`,
    'Add it to lookups.ts.',
  )
}

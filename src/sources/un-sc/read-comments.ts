import type { Identifier, ListedDate, ListedName, Relation } from '../../model/index.ts'
import { mineText } from '../kit/mine-text/mine-text.ts'
import { readPartialDate } from '../kit/partial-date.ts'

/** What `COMMENTS1` says that the list has no field for. */
export interface Comments {
  readonly names: readonly ListedName[]
  readonly identifiers: readonly Identifier[]
  readonly birthDates: readonly ListedDate[]
  readonly deathDates: readonly ListedDate[]
  readonly genders: readonly string[]
  readonly relations: readonly Relation[]
  readonly links: readonly string[]
  readonly legalBasis: readonly string[]
  readonly measures: readonly string[]
  /** Numbers under which the party stood before the references in use now. */
  readonly oldReferences: readonly string[]
}

const minedFrom = 'COMMENTS1'

const nothing: Comments = {
  names: [],
  identifiers: [],
  birthDates: [],
  deathDates: [],
  genders: [],
  relations: [],
  links: [],
  legalBasis: [],
  measures: [],
  oldReferences: [],
}

/** Looks through the free text of a record, its spaces collapsed but for line breaks. Only forms that the list uses again and again are read; the text itself is kept whole elsewhere. */
export function readComments(text: string, schema: string, reference: string): Comments {
  if (text === '') return nothing
  const flat = text.replaceAll('\n', ' ')
  const { own, links } = cutNotice(flat)
  const mined = mineText(own, minedFrom, schema)
  const basis = flat.includes('pursuant to paragraph') ? [...flat.matchAll(listedUnder)] : []
  return {
    names: namesIn(flat),
    identifiers: mined.identifiers,
    birthDates: mined.birthDates,
    deathDates: schema === 'Person' ? deathsIn(flat) : [],
    genders: gendersIn(flat),
    relations: [...mined.relations, ...mentionsIn(flat, reference)],
    links: [...mined.links, ...links],
    legalBasis: basis.map((found) => found[1] ?? ''),
    measures: basis.flatMap((found) => found[2]?.split(',').map((measure) => measure.trim()) ?? []),
    oldReferences: !flat.includes('[Old')
      ? []
      : [...flat.matchAll(/\[Old Reference ?# ?([A-Z0-9.]{3,30})\]/g)].map(
          (found) => found[1] ?? '',
        ),
  }
}

/** The text without the pointer to INTERPOL's notices that closes two records in three, and where that points. */
function cutNotice(text: string): { readonly own: string; readonly links: readonly string[] } {
  const at = text.indexOf(notice)
  if (at === -1) return { own: text, links: [] }
  const rest = text.slice(at + notice.length).trimStart()
  const end = rest.search(/[\s;,)]|$/)
  return {
    own: `${text.slice(0, at)}${rest.slice(end)}`,
    links: [rest.slice(0, end)].filter(Boolean),
  }
}

const notice = 'INTERPOL-UN Security Council Special Notice web link:'

function gendersIn(text: string): readonly string[] {
  const found = /Gender: ?(male|female)/i.exec(text)?.[1]
  return found === undefined ? [] : [found.toLowerCase()]
}

/** `Listed pursuant to paragraph 15 of resolution 1970 (Travel Ban)`: the paragraphs, and the measures where they follow in brackets. */
const listedUnder =
  /\bpursuant to (paragraphs? \d[^.;]{0,100}? of (?:Security Council )?resolution \d{3,4}(?: \(\d{4}\))?)(?: \( ?((?:Travel Ban|Asset Freeze)(?:, (?:Travel Ban|Asset Freeze))?)\))?/g

/** Dates of death where a sentence begins with it; `as of` is a day on which it was known, not the day. */
function deathsIn(text: string): readonly ListedDate[] {
  if (!/eceased|[Dd]ied|illed/.test(text)) return nothing.deathDates
  return [...text.matchAll(death)].flatMap((found) => {
    const words = found[2] ?? ''
    const date = readPartialDate(words.trim())
    return date === undefined ? [] : [{ ...date, said: found[1] ?? '', minedFrom }]
  })
}

const death =
  /(?:^|[.;] ?)((?:Reported(?:ly)?|Confirmed|Believed)?(?: to have)? ?(?:[Dd]eceased|[Dd]ied|[Kk]illed)[^.;()\d]{0,60}? (?:on|in)) ((?:\d{1,2} )?(?:[A-Z][a-z]{2,8}\.? )?(?:19|20)\d{2})\b/g

/** Other listings named by their reference, each with the words of the sentence that lead to it. */
function mentionsIn(text: string, own: string): readonly Relation[] {
  const relations = new Map<string, Relation>()
  for (const found of text.matchAll(/\(([A-Z]{2}[ei]\.\d{3})[),;]/g)) {
    const reference = found[1] ?? ''
    if (reference === own || relations.has(reference)) continue
    relations.set(reference, { said: wordsBefore(text, found.index), reference, minedFrom })
  }
  return [...relations.values()]
}

/** The sentence up to a place, or its last 160 signs. */
function wordsBefore(text: string, index: number): string {
  const sofar = text.slice(Math.max(0, index - 160), index).trimEnd()
  const stop = Math.max(sofar.lastIndexOf('. '), sofar.lastIndexOf('; '))
  return sofar.slice(stop === -1 ? 0 : stop + 2)
}

/** Names in the text that are said to be the party's: `New AKA: …`, `original script: …`. */
function namesIn(text: string): readonly ListedName[] {
  const isLikely = text.includes('New AKA: ') || text.includes('riginal script')
  if (!isLikely) return nothing.names
  const aliases = text.matchAll(/\bNew AKA: ([^.;,()]{2,100}?)(?= with | and |[.;,(]|$)/g)
  const scripts = text.matchAll(/[Oo]riginal script(?: name)?\)?: ?([^.;,()]{2,100})/g)
  return [
    ...[...aliases].map((found) => nameOf(found, 'alias', 'New AKA')),
    ...[...scripts].map((found) => nameOf(found, 'original-script', 'original script')),
  ]
}

function nameOf(found: RegExpExecArray, kind: ListedName['kind'], said: string): ListedName {
  return { full: (found[1] ?? '').trim(), kind, quality: 'unstated', said, minedFrom }
}

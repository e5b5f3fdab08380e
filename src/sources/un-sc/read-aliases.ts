import type { CountryTie, Identifier, ListedDate, ListedName, Remark } from '../../model/index.ts'
import type { Draft } from '../kit/draft.ts'
import { mineText } from '../kit/mine-text/mine-text.ts'
import { readPartialDate } from '../kit/partial-date.ts'
import type { RecordTaker } from '../kit/take-record.ts'
import type { Report } from '../kit/xml-list.ts'
import { type AliasText, readAliasText } from './alias-text.ts'
import { qualities } from './lookups.ts'
import { tieOf } from './read-place.ts'

/** What an alias gives beside the name: the list notes births and documents with the name under which they are known. */
export interface Alias {
  readonly names: readonly ListedName[]
  readonly birthDates: readonly ListedDate[]
  readonly birthPlaces: readonly string[]
  readonly ties: readonly CountryTie[]
  readonly identifiers: readonly Identifier[]
  readonly remarks: readonly Remark[]
}

/** Reads `INDIVIDUAL_ALIAS` and `ENTITY_ALIAS`; one without a name, as the list leaves behind where it has none, gives nothing. */
export function readAlias(take: RecordTaker, report: Report): Alias {
  const said = take.text('QUALITY')
  const written = take.text('ALIAS_NAME')
  const note = take.text('NOTE')
  const { names, words } = readAliasText(written ?? '')
  const kind = kindOf(said, written, report)
  const about = note === undefined ? words : [...words, note]
  const label = sayAll(said, about)
  const alias: Open = {
    names: names.map((name) => nameOf(name, kind, label)),
    birthDates: none,
    birthPlaces: none,
    ties: none,
    identifiers: none,
    remarks: none,
  }
  readBirth(take, alias, report)
  if (about.length > 0) readAbout(about, alias, { field: `${take.name}/NOTE`, written })
  if (note !== undefined) addNoted(note, alias, { field: `${take.name}/NOTE`, kind, label })
  return alias
}

type Open = Draft<Alias>

type Kind = Pick<ListedName, 'kind' | 'quality'>

const none: readonly never[] = []

function kindOf(said: string | undefined, written: string | undefined, report: Report): Kind {
  const known = qualities[said?.toLowerCase() ?? '']
  if (known === undefined && written !== undefined) {
    report(
      'unknown-alias-quality',
      `The quality "${said ?? ''}" of an alias is not known.`,
      'Add it to lookups.ts.',
    )
  }
  return known ?? unstated
}

const unstated: Kind = { kind: 'alias', quality: 'unstated' }

/** The list's word for the quality, and what else it says of the name in a few plain words. */
function sayAll(said: string | undefined, about: readonly string[]): string | undefined {
  if (about.length === 0) return said
  const plain = about.filter((words) => /^[A-Za-z ]{3,30}$/.test(words))
  const all = said === undefined ? plain : [said, ...plain]
  return all.length === 0 ? undefined : all.join(', ')
}

function nameOf(
  { full, isOriginalScript }: AliasText['names'][number],
  { kind, quality }: Kind,
  said: string | undefined,
): Draft<ListedName> {
  const name: Draft<ListedName> = {
    full,
    kind: isOriginalScript ? 'original-script' : kind,
    quality,
  }
  if (said !== undefined) name.said = said
  return name
}

function readBirth(take: RecordTaker, alias: Open, report: Report): void {
  const words = take.text('DATE_OF_BIRTH')
  const city = take.text('CITY_OF_BIRTH')
  const country = take.text('COUNTRY_OF_BIRTH')
  if (words !== undefined) {
    const date = readPartialDate(words)
    if (date === undefined) {
      report('unread-date', `The date of birth "${words}" of an alias could not be read.`)
    } else alias.birthDates = [{ ...date, minedFrom: `${take.name}/DATE_OF_BIRTH` }]
  }
  if (country !== undefined) {
    alias.birthPlaces = [city === undefined ? country : `${city}, ${country}`]
    alias.ties = [tieOf('birth', country)]
  } else if (city !== undefined) alias.birthPlaces = [city]
}

interface Note {
  readonly field: string
  readonly written: string | undefined
}

function readAbout(about: readonly string[], alias: Open, { field, written }: Note): void {
  const finds = about.map((text) => mineText(text, field))
  alias.birthDates = [...alias.birthDates, ...finds.flatMap((find) => find.birthDates)]
  alias.identifiers = finds.flatMap((find) => find.identifiers)
  alias.remarks = about.map((text) => ({ field, text: `${written ?? ''}: ${text}` }))
}

function addNoted(
  note: string,
  alias: Open,
  { field, kind, label }: { field: string; kind: Kind; label: string | undefined },
): void {
  const noted = namesInNote(note).map((name) => {
    const named = nameOf(name, kind, label)
    named.minedFrom = field
    return named
  })
  alias.names = [...alias.names, ...noted]
}

/** Names in a note: in another script after the words for it, or a list of spellings parted by semicolons. */
function namesInNote(note: string): ReturnType<typeof readAliasText>['names'] {
  const script = /(?:original script|in arabic(?: script)?):\s{0,3}([^.;()A-Za-z]{2,100})/i.exec(
    note,
  )?.[1]
  const listed = [note, ...[...note.matchAll(/\(([^()]{5,300})\)/g)].map((found) => found[1] ?? '')]
    .filter((text) => text.includes(';') && !/[\d:()]/.test(text))
    .flatMap((text) => text.split(';').map((name) => name.trim()))
    .filter((name) => /^\p{Lu}/u.test(name) && name.split(' ').length <= 6)
  return [...(script === undefined ? [] : [script.trim()]), ...listed].flatMap(
    (name) => readAliasText(name).names,
  )
}

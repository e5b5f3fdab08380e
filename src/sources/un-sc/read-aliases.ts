import type { CountryTie, Identifier, ListedDate, ListedName, Remark } from '../../model/index.ts'
import { mineText } from '../kit/mine-text/mine-text.ts'
import { readPartialDate } from '../kit/partial-date.ts'
import type { RecordTaker } from '../kit/take-record.ts'
import type { Report } from '../kit/xml-list.ts'
import { readAliasText } from './alias-text.ts'
import { qualities } from './lookups.ts'
import { countryOf } from './read-place.ts'

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
  const about = [...words, ...(note === undefined ? [] : [note])]
  const finds = about.map((text) => mineText(text, `${take.name}/NOTE`))
  const noted = note === undefined ? [] : namesInNote(note)
  const birth = readBirth(take, report)
  return {
    names: [...names, ...noted].map(({ full, isOriginalScript }, index) => ({
      full,
      kind: isOriginalScript ? 'original-script' : kind.kind,
      quality: kind.quality,
      ...saidOf(said, about),
      ...(index < names.length ? {} : { minedFrom: `${take.name}/NOTE` }),
    })),
    ...birth,
    birthDates: [...birth.birthDates, ...finds.flatMap((find) => find.birthDates)],
    identifiers: finds.flatMap((find) => find.identifiers),
    remarks: about.map((text) => ({
      field: `${take.name}/NOTE`,
      text: `${written ?? ''}: ${text}`,
    })),
  }
}

function kindOf(
  said: string | undefined,
  written: string | undefined,
  report: Report,
): Pick<ListedName, 'kind' | 'quality'> {
  const known = qualities[said?.toLowerCase() ?? '']
  if (known === undefined && written !== undefined) {
    report(
      'unknown-alias-quality',
      `The quality "${said ?? ''}" of an alias is not known.`,
      'Add it to lookups.ts.',
    )
  }
  return known ?? { kind: 'alias', quality: 'unstated' }
}

/** The list's word for the quality, and what else it says of the name in a few plain words. */
function saidOf(said: string | undefined, about: readonly string[]): { readonly said?: string } {
  const plain = about.filter((words) => /^[A-Za-z ]{3,30}$/.test(words))
  const all = [...(said === undefined ? [] : [said]), ...plain]
  return all.length === 0 ? {} : { said: all.join(', ') }
}

function readBirth(
  take: RecordTaker,
  report: Report,
): Pick<Alias, 'birthDates' | 'birthPlaces' | 'ties'> {
  const field = `${take.name}/DATE_OF_BIRTH`
  const words = take.text('DATE_OF_BIRTH')
  const [city, country] = [take.text('CITY_OF_BIRTH'), take.text('COUNTRY_OF_BIRTH')]
  const date = words === undefined ? undefined : readPartialDate(words)
  if (words !== undefined && date === undefined) {
    report('unread-date', `The date of birth "${words}" of an alias could not be read.`)
  }
  const place = [city, country].filter((part) => part !== undefined).join(', ')
  const code = country === undefined ? undefined : countryOf(country)
  return {
    birthDates: date === undefined ? [] : [{ ...date, minedFrom: field }],
    birthPlaces: place === '' ? [] : [place],
    ties:
      country === undefined
        ? []
        : [{ as: 'birth', said: country, ...(code === undefined ? {} : { country: code }) }],
  }
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

import type { ListedAddress, ListedDate, VesselParticulars } from '../../model/index.ts'
import type { Finding } from '../ofac/finding.ts'
import { formsOfAddress } from '../ofac/lookups.ts'
import { readClause } from '../ofac/read-clause.ts'
import { knownCountry } from '../ofac/read-number.ts'
import type { Fields } from './fields.ts'
import { type FeatureUse, featureUses } from './lookups.ts'
import { addressAt, type Place } from './read-location.ts'
import { readPeriod } from './read-period.ts'
import type { ReferenceValues } from './reference-values.ts'

/** What a feature of a party says: as a clause of remarks, or one of what only the columns of the CSV files say. */
export type FeatureFinding =
  | Finding
  | { readonly kind: 'address'; readonly value: ListedAddress }
  | { readonly kind: 'title'; readonly value: string }
  | { readonly kind: 'vessel'; readonly value: VesselParticulars }

export interface FeatureContext {
  readonly schema: string
  readonly refs: ReferenceValues
  readonly places: (id: string | undefined) => Place | undefined
}

/** What a feature says, in all its versions. */
export function readFeature(feature: Fields, context: FeatureContext): readonly FeatureFinding[] {
  const label = context.refs.text('FeatureType', feature.attribute('FeatureTypeID')) ?? 'Feature'
  return feature
    .children('FeatureVersion')
    .flatMap((version) => readVersion(label, readContent(version, context), context))
}

interface Content {
  readonly text: string | undefined
  readonly date: ListedDate | undefined
  readonly place: Place | undefined
}

function readContent(version: Fields, { refs, places }: FeatureContext): Content {
  const detail = version.child('VersionDetail')
  const words = [
    refs.text('DetailReference', detail?.attribute('DetailReferenceID')),
    detail?.own(),
    version.text('Comment'),
  ].filter((word) => word !== undefined)
  return {
    text: words.length === 0 ? undefined : words.join(' '),
    date: readPeriod(version.child('DatePeriod')),
    place: places(version.child('VersionLocation')?.attribute('LocationID')),
  }
}

function readVersion(
  label: string,
  content: Content,
  { schema }: FeatureContext,
): readonly FeatureFinding[] {
  const use: FeatureUse | undefined = featureUses[label as keyof typeof featureUses]
  const said = sayContent(content)
  if (use === undefined) {
    return said === '' && content.text === undefined
      ? []
      : readClause(`${label} ${said}`.trim(), { schema, titles: noTitles })
  }
  return said === '' && content.place === undefined ? [] : readers[use](content, said)
}

function sayContent({ text, date, place }: Content): string {
  const until = date?.until === undefined ? '' : ` to ${date.until}`
  const day = date === undefined ? undefined : `${date.value}${until}`
  const spot = place === undefined ? undefined : addressAt(place)?.full
  return [text, day, spot].filter((part) => part !== undefined).join(' ')
}

type Reader = (content: Content, said: string) => readonly FeatureFinding[]

const vessel = (field: keyof VesselParticulars): Reader => {
  return (_, said) => [{ kind: 'vessel', value: { [field]: said } }]
}

const readers: Readonly<Record<FeatureUse, Reader>> = {
  'birth-date': ({ date, text }) => {
    if (date === undefined) return [{ kind: 'unread', head: 'Birthdate', value: text ?? '' }]
    return [{ kind: 'birth-date', value: date }]
  },
  'birth-place': ({ place }, said) => [
    { kind: 'birth-place', value: said },
    ...(place?.country === undefined
      ? []
      : [{ kind: 'tie', value: { as: 'birth', said, country: place.country } } as const]),
  ],
  gender: (_, said) => [{ kind: 'gender', value: said }],
  nationality: (content, said) => [tieTo('nationality', content, said)],
  citizenship: (content, said) => [tieTo('citizenship', content, said)],
  address: ({ place }) => {
    const address = place === undefined ? undefined : addressAt(place)
    return address === undefined ? [] : [{ kind: 'address', value: address }]
  },
  title: (_, said) => [
    formsOfAddress.has(said.toLowerCase())
      ? { kind: 'title', value: said }
      : { kind: 'position', value: said },
  ],
  'call-sign': (_, said) => [
    { kind: 'identifier', value: { scheme: 'call-sign', value: said, said: 'Vessel Call Sign' } },
  ],
  'vessel-type': vessel('type'),
  flag: (content, said) => [
    { kind: 'vessel', value: { flag: said } },
    ...(said === 'None Identified' ? [] : [tieTo('flag', content, said)]),
  ],
  owner: vessel('owner'),
  tonnage: vessel('tonnage'),
  'gross-tonnage': vessel('grossTonnage'),
  'built-on': vessel('builtOn'),
}

function tieTo(
  as: 'nationality' | 'citizenship' | 'flag',
  { place }: Content,
  said: string,
): FeatureFinding {
  const country = place?.country ?? knownCountry(said)
  return { kind: 'tie', value: country === undefined ? { as, said } : { as, said, country } }
}

const noTitles: ReadonlySet<string> = new Set()

import type { NameKind, NamePartKind } from '../../model/index.ts'

/** FollowTheMoney's word for OFAC's party type, or sub-type where that says more. */
export const schemaOfType: Readonly<Record<string, string>> = {
  Individual: 'Person',
  Entity: 'LegalEntity',
  Vessel: 'Vessel',
  Aircraft: 'Airplane',
}

export const kindOfAlias: Readonly<Record<string, NameKind>> = {
  Name: 'primary',
  'A.K.A.': 'alias',
  'F.K.A.': 'former',
  'N.K.A.': 'alias',
}

export const kindOfPart: Readonly<Record<string, NamePartKind>> = {
  'Last Name': 'family',
  'First Name': 'given',
  'Middle Name': 'middle',
  'Maiden Name': 'maiden',
  Patronymic: 'patronymic',
  Matronymic: 'matronymic',
  Nickname: 'nickname',
}

/** Parts that are the whole name of what is no person. */
export const wholeNames: ReadonlySet<string> = new Set([
  'Entity Name',
  'Vessel Name',
  'Aircraft Name',
])

/** Features that have a field of their own; every other is read by its words, as a clause of the CSV files' remarks is. */
export const featureUses = {
  Birthdate: 'birth-date',
  'Place of Birth': 'birth-place',
  Gender: 'gender',
  'Nationality Country': 'nationality',
  'Citizenship Country': 'citizenship',
  Location: 'address',
  Title: 'title',
  'Vessel Call Sign': 'call-sign',
  'VESSEL TYPE': 'vessel-type',
  'Vessel Type': 'vessel-type',
  'Vessel Flag': 'flag',
  'Vessel Owner': 'owner',
  'Vessel Tonnage': 'tonnage',
  'Vessel Gross Registered Tonnage': 'gross-tonnage',
  'Vessel Year of Build': 'built-on',
} as const

export type FeatureUse = (typeof featureUses)[keyof typeof featureUses]

/** Fields of the format that are known and not used, each with the reason. */
export const ignores = {
  '@ID': 'Numbers of parts; those that others refer to are used where they are referred to.',
  '@FixedRef': 'The number of an identity, alias or name across versions; the party has its own.',
  '@CalendarTypeID': 'All dates are Gregorian.',
  '@YearFixed': 'Says that a date is exact in the year; its bounds say that too.',
  '@MonthFixed': 'Says that a date is exact in the month; its bounds say that too.',
  '@DayFixed': 'Says that a date is exact in the day; its bounds say that too.',
  '@Primary': 'Of an identity or a part of a place: there is one.',
  '@False': 'Says that an identity is false; OFAC gives one identity a party.',
  '@ScriptStatusID': 'Whether the script is known; the script itself is kept.',
  '@Acronym': 'Whether a part of a name is an acronym.',
  '@DocNameStatusID': 'Whether a name is the main Latin form or another; the script says which.',
  '@CountryRelevanceID': 'How a country is relevant to a place; OFAC uses one value.',
  '@LocPartValueTypeID': 'Kind of a part of a place beyond its type.',
  '@LocPartValueStatusID': 'Whether a part of a place is confirmed.',
  '@ReliabilityID': 'OFAC uses one value.',
  '@DetailTypeID': 'Whether a detail is a word of a table or free text; its content says so.',
  '@RelationQualityID': 'OFAC uses one value.',
  '@IssuedIn-LocationID': 'Where a paper was issued; the country that issued it is kept.',
  '@EntryEventTypeID': 'Kind of an event of an entry; OFAC uses one value.',
  'SanctionsMeasure/DatePeriod': 'OFAC leaves it empty.',
  '@SanctionsEntryID': 'The entry under which a relation stands.',
  FeatureVersionReference: 'Where a place is used; the use refers to the place.',
  IDRegDocumentReference: 'Where a place is used; the use refers to the place.',
  DocumentedNameReference: 'The name on a paper, which is one of the names of the party.',
  IdentityReference: 'The identity that a feature belongs to; there is one.',
  SanctionsEntryLink: 'Links between entries; OFAC does not use them.',
} as const satisfies Readonly<Record<string, string>>

import {
  type IdentifierScheme,
  type ListedName,
  type ListedParty,
  listingId,
  type NamePartKind,
} from '../../model/index.ts'

/** FollowTheMoney's property for each scheme; what is not here is an `idNumber`. */
const propertyOf: Readonly<Partial<Record<IdentifierScheme, string>>> = {
  imo: 'imoNumber',
  'imo-company': 'imoNumber',
  mmsi: 'mmsi',
  'call-sign': 'callSign',
  aircraft: 'serialNumber',
  swift: 'swiftBic',
  lei: 'leiCode',
  passport: 'passportNumber',
  'national-id': 'idNumber',
  'tax-id': 'taxNumber',
  registration: 'registrationNumber',
  wallet: 'publicKey',
  email: 'email',
  phone: 'phone',
  website: 'website',
}

/** A record as a FollowTheMoney entity (followthemoney.tech), ready for tools that speak it. Loses only what that model has no place for. */
export function asFtm(party: ListedParty): object {
  const properties = new Map<string, Set<string>>()
  const put = (property: string, ...values: readonly (string | undefined)[]): void => {
    for (const value of values) {
      if (property === '' || value === undefined || value === '') continue
      properties.set(property, (properties.get(property) ?? new Set()).add(value))
    }
  }
  putNames(party, put)
  putPerson(party, put)
  putTies(party, put)
  for (const { scheme, value } of party.identifiers) put(propertyOf[scheme] ?? 'idNumber', value)
  put('address', ...party.addresses.map(({ full }) => full))
  put('program', ...party.designation.programs)
  put('summary', ...party.designation.reasons)
  put('notes', ...party.remarks.map(({ text }) => text))
  put('sourceUrl', ...party.links)
  put('type', party.vessel?.type)
  put('tonnage', party.vessel?.tonnage)
  put('grossRegisteredTonnage', party.vessel?.grossTonnage)
  put('buildDate', party.vessel?.builtOn)
  put('topics', party.designation.delistedOn === undefined ? 'sanction' : undefined)
  return {
    id: listingId(party),
    caption: party.names[0]?.full ?? listingId(party),
    schema: party.schema,
    properties: Object.fromEntries(
      [...properties].sort(byName).map(([name, values]) => [name, [...values]]),
    ),
    datasets: [party.list],
    target: true,
  }
}

type Put = (property: string, ...values: readonly (string | undefined)[]) => void

function putNames({ names }: ListedParty, put: Put): void {
  for (const name of names) {
    put(nameProperty(name), name.full)
    if (name.kind !== 'primary') continue
    for (const { kind, value } of name.parts ?? []) put(partProperty[kind] ?? '', value)
  }
}

function nameProperty({ kind, quality }: ListedName): string {
  if (kind === 'former') return 'previousName'
  if (quality === 'weak') return 'weakAlias'
  return kind === 'alias' ? 'alias' : 'name'
}

const partProperty: Readonly<Partial<Record<NamePartKind, string>>> = {
  given: 'firstName',
  middle: 'middleName',
  family: 'lastName',
  patronymic: 'fatherName',
}

function putPerson(party: ListedParty, put: Put): void {
  const dates = party.birthDates.flatMap(({ value, until }) => [value, until])
  put('birthDate', ...dates)
  put('birthPlace', ...party.birthPlaces)
  put('gender', ...party.genders)
  put('title', ...party.titles)
  put('position', ...party.positions)
}

function putTies({ ties }: ListedParty, put: Put): void {
  for (const { as, country, said } of ties) {
    const value = country?.toLowerCase() ?? said
    if (as === 'nationality' || as === 'citizenship') put('nationality', value)
    else if (as === 'flag') put('flag', value)
    else if (as === 'former-flag') put('pastFlags', value)
    else if (as === 'registration') put('jurisdiction', value)
    else put('country', value)
  }
}

function byName(left: readonly [string, unknown], right: readonly [string, unknown]): number {
  return left[0] < right[0] ? -1 : 1
}

/**
 * Writes a list in the layout of SDN_ADVANCED.XML, piece by piece: so many invented parties, the same for the same seed. For benches and for tests of memory;
 * some 5 kB a party.
 */
export function* generateAdvanced(records: number, seed: number): Generator<string> {
  const next = numbersFrom(seed)
  yield head
  yield '  <Locations>\n'
  for (let id = 1; id <= records; id += 1) yield location(id, next)
  yield '  </Locations>\n  <IDRegDocuments>\n'
  for (let id = 1; id <= records; id += 1) yield paper(id, next)
  yield '  </IDRegDocuments>\n  <DistinctParties>\n'
  for (let id = 1; id <= records; id += 1) yield party(id, next)
  yield '  </DistinctParties>\n  <ProfileRelationships>\n'
  for (let id = 2; id <= records; id += 2) yield relation(id)
  yield '  </ProfileRelationships>\n  <SanctionsEntries>\n'
  for (let id = 1; id <= records; id += 1) yield entry(id, next)
  yield '  </SanctionsEntries>\n  <SanctionsEntryLinks />\n</Sanctions>\n'
}

type Next = (below: number) => number

/** Whole numbers under a bound, the same for the same seed: a linear congruential generator (Numerical Recipes, 2nd edition, 7.1), its low bits left out. */
function numbersFrom(seed: number): Next {
  let state = seed >>> 0
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return (state >>> 8) % below
  }
}

const syllables =
  'ba dor fel gan hir jas kel lum mor nev pra qui ros sel tav ulm vor wex yol zar'.split(' ')

function word(next: Next): string {
  const text = Array.from({ length: 2 + next(2) }, () => syllables[next(syllables.length)]).join('')
  return text.charAt(0).toUpperCase() + text.slice(1)
}

const head = `<?xml version="1.0" encoding="utf-8"?>
<Sanctions xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns="https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/ADVANCED_XML">
  <DateOfIssue CalendarTypeID="1"><Year>2026</Year><Month>3</Month><Day>2</Day></DateOfIssue>
  <ReferenceValueSets>
    <AliasTypeValues><AliasType ID="1400">A.K.A.</AliasType><AliasType ID="1401">F.K.A.</AliasType><AliasType ID="1403">Name</AliasType></AliasTypeValues>
    <CountryValues><Country ID="1" ISO2="AQ">Antarctica</Country><Country ID="2" ISO2="BV">Bouvet Island</Country></CountryValues>
    <DetailReferenceValues><DetailReference ID="1">Male</DetailReference></DetailReferenceValues>
    <FeatureTypeValues><FeatureType ID="8">Birthdate</FeatureType><FeatureType ID="25">Location</FeatureType><FeatureType ID="224">Gender</FeatureType><FeatureType ID="14">Website</FeatureType></FeatureTypeValues>
    <IDRegDocTypeValues><IDRegDocType ID="1571">Passport</IDRegDocType></IDRegDocTypeValues>
    <LegalBasisValues><LegalBasis ID="1" SanctionsProgramID="1">Executive Order 0 (Invented)</LegalBasis></LegalBasisValues>
    <ListValues><List ID="1550">SDN List</List></ListValues>
    <LocPartTypeValues><LocPartType ID="1451">ADDRESS1</LocPartType><LocPartType ID="1454">CITY</LocPartType></LocPartTypeValues>
    <NamePartTypeValues><NamePartType ID="1520">Last Name</NamePartType><NamePartType ID="1521">First Name</NamePartType></NamePartTypeValues>
    <PartySubTypeValues><PartySubType ID="4" PartyTypeID="1">Unknown</PartySubType></PartySubTypeValues>
    <PartyTypeValues><PartyType ID="1">Individual</PartyType></PartyTypeValues>
    <RelationTypeValues><RelationType ID="15001">Associate Of</RelationType></RelationTypeValues>
    <SanctionsTypeValues><SanctionsType ID="1">Program</SanctionsType><SanctionsType ID="2">Block</SanctionsType></SanctionsTypeValues>
    <ScriptValues><Script ID="215" ScriptCode="Latn">Latin</Script></ScriptValues>
  </ReferenceValueSets>
`

function location(id: number, next: Next): string {
  return `    <Location ID="${id}">
      <LocationCountry CountryID="${1 + next(2)}" CountryRelevanceID="1" />
      <LocationPart LocPartTypeID="1451"><LocationPartValue Primary="true" LocPartValueTypeID="1" LocPartValueStatusID="1"><Comment /><Value>${1 + next(900)} ${word(next)} Street</Value></LocationPartValue></LocationPart>
      <LocationPart LocPartTypeID="1454"><LocationPartValue Primary="true" LocPartValueTypeID="1" LocPartValueStatusID="1"><Comment /><Value>${word(next)}</Value></LocationPartValue></LocationPart>
    </Location>
`
}

function paper(id: number, next: Next): string {
  return `    <IDRegDocument ID="${id}" IDRegDocTypeID="1571" IdentityID="${id}" IssuedBy-CountryID="${1 + next(2)}" ValidityID="1">
      <Comment /><IDRegistrationNo>X${1_000_000 + next(9_000_000)}</IDRegistrationNo><IssuingAuthority />
    </IDRegDocument>
`
}

function party(id: number, next: Next): string {
  const aliases = Array.from({ length: 4 }, (_, index) => alias(id, index, next)).join('')
  return `    <DistinctParty FixedRef="${id}">
      <Comment />
      <Profile ID="${id}" PartySubTypeID="4">
        <Identity ID="${id}" FixedRef="${id}" Primary="true" False="false">
${aliases}          <NamePartGroups>
            <MasterNamePartGroup><NamePartGroup ID="${2 * id}" NamePartTypeID="1520" /></MasterNamePartGroup>
            <MasterNamePartGroup><NamePartGroup ID="${2 * id + 1}" NamePartTypeID="1521" /></MasterNamePartGroup>
          </NamePartGroups>
        </Identity>
${feature(id, 8, birth(next))}${feature(id, 25, `<VersionLocation LocationID="${id}" />`)}${feature(id, 224, '<VersionDetail DetailTypeID="1431" DetailReferenceID="1" />')}${feature(id, 14, `<VersionDetail DetailTypeID="1432">www.${word(next).toLowerCase()}.example</VersionDetail>`)}      </Profile>
    </DistinctParty>
`
}

function alias(id: number, index: number, next: Next): string {
  const part = (group: number) =>
    `              <DocumentedNamePart><NamePartValue NamePartGroupID="${group}" ScriptID="215" ScriptStatusID="1" Acronym="false">${word(next)}</NamePartValue></DocumentedNamePart>\n`
  return `          <Alias FixedRef="${id}" AliasTypeID="${index === 0 ? 1403 : 1400}" Primary="${index === 0}" LowQuality="${index === 3}">
            <DocumentedName ID="${10 * id + index}" FixedRef="${id}" DocNameStatusID="1">
${part(2 * id)}${part(2 * id + 1)}            </DocumentedName>
          </Alias>
`
}

function feature(id: number, type: number, content: string): string {
  return `        <Feature ID="${1000 * type + id}" FeatureTypeID="${type}">
          <FeatureVersion ID="${1000 * type + id}" ReliabilityID="1"><Comment />${content}</FeatureVersion>
          <IdentityReference IdentityID="${id}" IdentityFeatureLinkTypeID="1" />
        </Feature>
`
}

function birth(next: Next): string {
  const day = `<Year>${1940 + next(60)}</Year><Month>${1 + next(12)}</Month><Day>${1 + next(28)}</Day>`
  const bound = (name: string) =>
    `<${name} Approximate="false" YearFixed="true" MonthFixed="true" DayFixed="true"><From>${day}</From><To>${day}</To></${name}>`
  return `<DatePeriod CalendarTypeID="1" YearFixed="true" MonthFixed="true" DayFixed="true">${bound('Start')}${bound('End')}</DatePeriod>`
}

function relation(id: number): string {
  return `    <ProfileRelationship ID="${id}" From-ProfileID="${id}" To-ProfileID="${id - 1}" RelationTypeID="15001" RelationQualityID="1" Former="false" SanctionsEntryID="${id}"><Comment /></ProfileRelationship>
`
}

function entry(id: number, next: Next): string {
  return `    <SanctionsEntry ID="${id}" ProfileID="${id}" ListID="1550">
      <EntryEvent ID="${id}" EntryEventTypeID="1" LegalBasisID="1"><Comment /><Date CalendarTypeID="1"><Year>${2000 + next(25)}</Year><Month>${1 + next(12)}</Month><Day>${1 + next(28)}</Day></Date></EntryEvent>
      <SanctionsMeasure ID="${id}" SanctionsTypeID="1"><Comment>INVENTED</Comment><DatePeriod CalendarTypeID="1" YearFixed="false" MonthFixed="false" DayFixed="false" /></SanctionsMeasure>
      <SanctionsMeasure ID="${id}9" SanctionsTypeID="2"><Comment /></SanctionsMeasure>
    </SanctionsEntry>
`
}

/**
 * What each element of the format may hold: its attributes, the elements in it, and `#text` where it says something itself. From the published schema of the
 * United Nations' Advanced Sanctions Data Model as OFAC fills it. Names mean the same wherever they stand.
 */
export const layout: Readonly<Record<string, ReadonlySet<string>>> = {
  DateOfIssue: holds('@CalendarTypeID Year Month Day'),
  Location: holds(
    '@ID LocationAreaCode LocationCountry LocationPart FeatureVersionReference IDRegDocumentReference',
  ),
  LocationAreaCode: holds('@AreaCodeID'),
  LocationCountry: holds('@CountryID @CountryRelevanceID'),
  LocationPart: holds('@LocPartTypeID LocationPartValue'),
  LocationPartValue: holds('@Primary @LocPartValueTypeID @LocPartValueStatusID Comment Value'),
  FeatureVersionReference: holds('@FeatureVersionID'),
  IDRegDocumentReference: holds('@DocumentID @IDRegDocumentID'),
  IDRegDocument: holds(
    '@ID @IDRegDocTypeID @IdentityID @IssuedBy-CountryID @IssuedIn-LocationID @ValidityID Comment IDRegistrationNo IssuingAuthority DocumentDate DocumentedNameReference',
  ),
  DocumentDate: holds('@IDRegDocDateTypeID DatePeriod'),
  DocumentedNameReference: holds('@DocumentedNameID'),
  DistinctParty: holds('@FixedRef Comment Profile'),
  Profile: holds('@ID @PartySubTypeID Identity Feature'),
  Identity: holds('@ID @FixedRef @Primary @False Alias NamePartGroups'),
  Alias: holds('@FixedRef @AliasTypeID @Primary @LowQuality DocumentedName'),
  DocumentedName: holds('@ID @FixedRef @DocNameStatusID DocumentedNamePart'),
  DocumentedNamePart: holds('NamePartValue'),
  NamePartValue: holds('@NamePartGroupID @ScriptID @ScriptStatusID @Acronym #text'),
  NamePartGroups: holds('MasterNamePartGroup'),
  MasterNamePartGroup: holds('NamePartGroup'),
  NamePartGroup: holds('@ID @NamePartTypeID'),
  Feature: holds('@ID @FeatureTypeID FeatureVersion IdentityReference'),
  FeatureVersion: holds('@ID @ReliabilityID Comment DatePeriod VersionDetail VersionLocation'),
  VersionDetail: holds('@DetailTypeID @DetailReferenceID #text'),
  VersionLocation: holds('@LocationID'),
  IdentityReference: holds('@IdentityID @IdentityFeatureLinkTypeID'),
  DatePeriod: holds('@CalendarTypeID @YearFixed @MonthFixed @DayFixed Start End'),
  Start: holds('@Approximate @YearFixed @MonthFixed @DayFixed From To'),
  End: holds('@Approximate @YearFixed @MonthFixed @DayFixed From To'),
  From: holds('Year Month Day'),
  To: holds('Year Month Day'),
  Date: holds('@CalendarTypeID Year Month Day'),
  ProfileRelationship: holds(
    '@ID @From-ProfileID @To-ProfileID @RelationTypeID @RelationQualityID @Former @SanctionsEntryID Comment',
  ),
  SanctionsEntry: holds('@ID @ProfileID @ListID EntryEvent SanctionsMeasure'),
  EntryEvent: holds('@ID @EntryEventTypeID @LegalBasisID Comment Date'),
  SanctionsMeasure: holds('@ID @SanctionsTypeID Comment DatePeriod'),
  SanctionsEntryLink: holds('@ID @EntryLinkTypeID'),
  ...Object.fromEntries(
    ['Comment', 'Value', 'IDRegistrationNo', 'IssuingAuthority', 'Year', 'Month', 'Day'].map(
      (name) => [name, holds('#text')],
    ),
  ),
}

function holds(names: string): ReadonlySet<string> {
  return new Set(names.split(' '))
}

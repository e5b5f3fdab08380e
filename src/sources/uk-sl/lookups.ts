import type { NameKind, NameQuality } from '../../model/index.ts'

/** `IndividualEntityShip`, lower case. */
export const schemas: Readonly<Record<string, string>> = {
  individual: 'Person',
  entity: 'Organization',
  ship: 'Vessel',
}

/** `NameType`, lower case. A variation is another spelling of the primary name. */
export const nameKinds: Readonly<Record<string, NameKind>> = {
  'primary name': 'primary',
  'primary name variation': 'alias',
  alias: 'alias',
}

/** The first word of `AliasStrength`, lower case. */
export const strengths: Readonly<Record<string, NameQuality>> = { good: 'strong', low: 'weak' }

/** `NonLatinScriptType`, lower case, as ISO 15924. */
export const scripts: Readonly<Record<string, string>> = {
  arabic: 'Arab',
  armenian: 'Armn',
  bengali: 'Beng',
  chinese: 'Hani',
  cyrillic: 'Cyrl',
  devanagari: 'Deva',
  georgian: 'Geor',
  greek: 'Grek',
  hangul: 'Hang',
  hebrew: 'Hebr',
  japanese: 'Jpan',
  korean: 'Kore',
  persian: 'Arab',
  thai: 'Thai',
}

/** `NonLatinScriptLanguage`, lower case, as BCP 47. */
export const languages: Readonly<Record<string, string>> = {
  arabic: 'ar',
  armenian: 'hy',
  belarusian: 'be',
  bengali: 'bn',
  burmese: 'my',
  chinese: 'zh',
  dari: 'prs',
  farsi: 'fa',
  georgian: 'ka',
  greek: 'el',
  hebrew: 'he',
  japanese: 'ja',
  kazakh: 'kk',
  korean: 'ko',
  pashto: 'ps',
  persian: 'fa',
  russian: 'ru',
  thai: 'th',
  ukrainian: 'uk',
  urdu: 'ur',
}

/** Elements of `SanctionsImposedIndicators`, as `SanctionsImposed` words them. */
export const indicators: Readonly<Record<string, string>> = {
  AssetFreeze: 'Asset freeze',
  ArmsEmbargo: 'Arms embargo',
  TargetedArmsEmbargo: 'Targeted arms embargo',
  CharteringOfShips: 'Chartering of ships',
  ClosureOfRepresentativeOffices: 'Closure of representative offices',
  CrewServicingOfShipsAndAircraft: 'Crew servicing of ships and aircraft',
  Deflag: 'Deflag',
  DirectorDisqualificationSanction: 'Director Disqualification Sanction',
  PreventionOfBusinessArrangements: 'Prevention of business arrangements',
  PreventionOfCharteringOfShips: 'Prevention of chartering of ships',
  PreventionOfCharteringOfShipsAndAircraft: 'Prevention of chartering of ships and aircraft',
  ProhibitionOfPortEntry: 'Prohibition of port entry',
  TechnicalAssistanceRelatedToAircraft: 'Technical assistance related to aircraft',
  TravelBan: 'Travel Ban',
  TrustServicesSanctions: 'Trust services sanctions',
}

/** Names of countries as the list writes them and no other table has them. */
export const countryNames: Readonly<Record<string, string>> = {
  'Congo (Democratic Republic)': 'CD',
  'British Virgin Islands': 'VG',
  'Ivory Coast': 'CI',
  'Myanmar (Burma)': 'MM',
  'The Bahamas': 'BS',
  'The Gambia': 'GM',
}

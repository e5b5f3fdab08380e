/**
 * Hosts and their capacity, missions with accounts, property and staff, reporting, displacement. See `docs/method/jurisdictions.md`.
 */

export {
  type BackTest,
  BackTestSchema,
  type BestSetAnswer,
  BestSetSchema,
  backTest,
  bestSetAnswer,
  bestSetFields,
  changesField,
  type DisplaceAnswer,
  DisplaceSchema,
  displaceAnswer,
  EpisodesSchema,
  type LinearProgram,
  type LinearSolution,
  type PerverseAnswer,
  PerverseSchema,
  perverseAnswer,
  perverseFields,
  type RoutesAnswer,
  RoutesAnswerSchema,
  readScenario,
  routesAnswer,
  routesFields,
  type SensitivityAnswer,
  SensitivitySchema,
  type SolveLinear,
  scenarioFields,
  sensitivityAnswer,
  sensitivityFields,
} from './displacement/index.ts'
export type { Host, HostList } from './hosts/host.ts'
export { type Alias, countryAt } from './hosts/read-country.ts'
export { readHostList } from './hosts/read-host-list.ts'
export {
  EnteredHostsSchema,
  EnteredTablesSchema,
  enteredHosts,
  enteredTables,
} from './indicators/entered.ts'
export { readTable } from './indicators/read-table.ts'
export { type IndicatorTable, keyOf } from './indicators/table.ts'
export { type CheckQuestion, checkRegister } from './missions/check-register.ts'
export {
  type CheckedItem,
  type MissionCheck,
  MissionCheckSchema,
  type Step,
} from './missions/check-schema.ts'
export { type FactsFile, FactsFileSchema } from './missions/facts-file.ts'
export { itemsOn } from './missions/items.ts'
export { readRegister } from './missions/read-register.ts'
export { readRegisterCsv } from './missions/read-register-csv.ts'
export { type GivenRegister, RegisterSchema, registerFields } from './missions/register-schema.ts'
export {
  type NationalReport,
  type ReportingRecord,
  readReports,
  reportFactProperty,
  reportingOn,
  reportSubject,
} from './reporting/report-record.ts'
export { weakLinksOf } from './weak-links/weak-links.ts'
export { type HostLine, type WeakLinks, WeakLinksSchema } from './weak-links/weak-links-schema.ts'

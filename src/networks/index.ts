/**
 * Who owns, controls, supplies and finances whom: ownership rules with proofs, and reach. A rule is settled exactly, by integers, on a
 * structure as of a day and as known by an instant; see `docs/method/ownership.md`.
 */
export {
  type OwnershipAnswer,
  OwnershipSchema,
  type Ruling,
  RulingSchema,
} from './answer/answer-schema.ts'
export { ruleOn } from './answer/rule-on.ts'
export { type OwnershipKnown, ownershipPort } from './ownership-port.ts'
export { sayRange } from './percent.ts'
export { reachOf } from './reach/reach-of.ts'
export { type PathStep, type Reach, type ReachOptions, ReachSchema } from './reach/reach-schema.ts'
export { type GivenNetwork, networkFields, readNetwork } from './reach/read-network.ts'
export { type RuleId, ruleIds } from './rules/rule.ts'
export { rules } from './rules/rules.ts'
export { readStructure } from './structure/read-structure.ts'
export type { Structure } from './structure/structure.ts'
export { structureOfTies, withListed, withTies } from './structure/structure-of-ties.ts'
export { structureFields } from './structure/structure-schema.ts'
export { evidenceColumns, readEvidence } from './ties/read-evidence.ts'
export { holdsOn, type Tie } from './ties/tie.ts'
export {
  factOfTie,
  type HeldTie,
  retractionOfTie,
  tieProperty,
  tiesOfFacts,
  tieText,
} from './ties/tie-fact.ts'
export { tieKindNames } from './ties/tie-kinds.ts'
export { type FtmEntity, tiesOfFtm } from './ties/ties-of-ftm.ts'
export { gleifColumns, tiesOfGleif } from './ties/ties-of-gleif.ts'

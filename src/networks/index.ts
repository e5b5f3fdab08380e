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
export { type Reach, type ReachOptions, reachOf } from './reach/reach-of.ts'
export { type RuleId, ruleIds } from './rules/rule.ts'
export { rules } from './rules/rules.ts'
export { readStructure } from './structure/read-structure.ts'
export type { Structure } from './structure/structure.ts'
export { structureFields } from './structure/structure-schema.ts'
export { evidenceColumns, readEvidence } from './ties/read-evidence.ts'
export type { Tie } from './ties/tie.ts'
export { type FtmEntity, tiesOfFtm } from './ties/ties-of-ftm.ts'

/** Where activity goes when hosts tighten: the logit with exit and its nested variant, and the routes of one who evades at least cost. */
export {
  type BestSetAnswer,
  BestSetSchema,
  bestSetAnswer,
  bestSetFields,
} from './answer/best-set-answer.ts'
export { displaceAnswer } from './answer/displace-answer.ts'
export { type DisplaceAnswer, DisplaceSchema } from './answer/displace-schema.ts'
export {
  type PerverseAnswer,
  PerverseSchema,
  perverseAnswer,
  perverseFields,
} from './answer/perverse-answer.ts'
export {
  type SensitivityAnswer,
  SensitivitySchema,
  sensitivityAnswer,
  sensitivityFields,
} from './answer/sensitivity-answer.ts'
export { backTest } from './episodes/back-test.ts'
export { type BackTest, BackTestSchema } from './episodes/back-test-schema.ts'
export { type Episodes, EpisodesSchema } from './episodes/episode-schema.ts'
export { readScenario } from './read-scenario.ts'
export type { LinearProgram, LinearSolution, SolveLinear } from './routes/linear-program.ts'
export { routesAnswer } from './routes/routes-answer.ts'
export { type RoutesAnswer, RoutesAnswerSchema, routesFields } from './routes/routes-schema.ts'
export { changesField, scenarioFields } from './scenario-schema.ts'

import type { Operation } from '../operation.ts'
import { displace } from './displace.ts'
import { displacementBest } from './displacement-best.ts'
import { displacementEpisodes } from './displacement-episodes.ts'
import { displacementRoutes } from './displacement-routes.ts'
import { displacementSearch } from './displacement-search.ts'
import { displacementSensitivity } from './displacement-sensitivity.ts'

/** Every operation about where activity goes next. */
export const displacement: readonly Operation[] = [
  displace,
  displacementBest,
  displacementSensitivity,
  displacementRoutes,
  displacementSearch,
  displacementEpisodes,
]

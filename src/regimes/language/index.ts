import { actKind } from './act-kind.ts'
import { claim, noListedParty } from './claim.ts'
import { all, any, not } from './composed.ts'
import type { Mechanism } from './condition.ts'
import { goods } from './goods.ts'
import { origin, passes, suppliedFrom } from './places.ts'

/** The language of measures: one word each, joined here and nowhere else. */
export const mechanisms = [
  all,
  any,
  not,
  actKind,
  goods,
  origin,
  suppliedFrom,
  passes,
  claim,
  noListedParty,
] as readonly Mechanism[]

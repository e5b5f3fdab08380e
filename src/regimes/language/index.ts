import { actKind } from './act-kind.ts'
import { claim, noListedParty } from './claim.ts'
import { all, any, not } from './composed.ts'
import type { Mechanism } from './condition.ts'
import { determined } from './determined.ts'
import { goods } from './goods.ts'
import { inForce } from './in-force.ts'
import { names } from './names.ts'
import { noAct } from './no-act.ts'
import { listedParty } from './parties.ts'
import { party } from './party.ts'
import { origin, passes, suppliedFrom, suppliedTo } from './places.ts'
import { stated } from './stated.ts'
import { contractBefore, doneBy, unitValueOver } from './terms.ts'
import { accountIn, touches } from './touches.ts'
import { vesselDesignated, vesselFlag } from './vessel.ts'

/** The language of measures: one word each, joined here and nowhere else. */
export const mechanisms = [
  all,
  any,
  not,
  actKind,
  goods,
  origin,
  suppliedFrom,
  suppliedTo,
  passes,
  touches,
  names,
  accountIn,
  claim,
  stated,
  determined,
  noListedParty,
  listedParty,
  party,
  vesselDesignated,
  vesselFlag,
  contractBefore,
  doneBy,
  unitValueOver,
  inForce,
  noAct,
] as readonly Mechanism[]

import Type from 'typebox'
import { sayCountry, sayDay } from '../../model/index.ts'
import type { Listing } from '../ask.ts'
import { type DesignationMeasure, designationMeasures } from '../designation-measures.ts'
import { claimOf, stated } from './claim.ts'
import {
  type Mechanism,
  type Missing,
  no,
  type Situation,
  unknown,
  type Verdict,
  yes,
} from './condition.ts'
import { countryOf } from './country-of.ts'
import { opposite } from './parties.ts'

interface Given {
  readonly under: DesignationMeasure
  readonly list: string
  readonly unless: string
}

/**
 * `vessel-designated: { under: freeze, list: un-sc, unless: CLAIM }` holds when the hull carries this designation on the list on the day.
 * A hull that nothing is held of is settled by the asker's claim, else unknown.
 */
export const vesselDesignated: Mechanism<Given> = {
  word: 'vessel-designated',
  says: 'The hull carries this designation on this list on the day.',
  takes: Type.Object(
    { under: Type.Enum([...designationMeasures]), list: Type.String(), unless: Type.String() },
    { additionalProperties: false },
  ),
  compile: ({ under, list, unless }, words) => {
    const claim = claimOf(unless, words)
    return {
      says: `the vessel is designated (${under}) on ${list}`,
      perLine: false,
      test: (situation) => {
        const imo = situation.act.vessel?.imo
        if (imo === undefined) return unknown('The hull is not identified.', askImo)
        const answer = situation.ask.hull(imo)
        if (!answer.known) return opposite(stated(situation, claim))
        return designatedOn(answer.value, situation, under, list)
      },
    }
  },
}

/** `vessel-flag: KP` holds when the vessel flies this flag. */
export const vesselFlag: Mechanism<string> = {
  word: 'vessel-flag',
  says: 'The vessel flies this flag.',
  takes: Type.String(),
  compile: (given) => {
    const country = countryOf(given)
    const name = sayCountry(country)
    return {
      says: `the vessel flies the flag of ${name}`,
      perLine: false,
      test: ({ act }) => {
        const flag = act.vessel?.flag
        if (flag === undefined) return unknown('The flag is not known.', askFlag)
        return flag === country
          ? yes(`The vessel flies the flag of ${name}.`)
          : no(`The vessel flies the flag of ${sayCountry(flag)}.`)
      },
    }
  },
}

function designatedOn(
  listings: readonly Listing[],
  { on }: Situation,
  under: DesignationMeasure,
  list: string,
): Verdict {
  const ours = listings.filter((one) => one.list === list && one.measures.includes(under))
  const standing = ours.find(({ from, until }) => from <= on && (until === undefined || on < until))
  if (standing !== undefined) {
    return yes(
      `The hull is designated since ${sayDay(standing.from)}: ${standing.caption} (${standing.id}).`,
    )
  }
  const others = listings
    .filter(
      (one) => one.list !== list && one.from <= on && (one.until === undefined || on < one.until),
    )
    .map((one) => ` ${one.list} held it as ${one.caption} (${one.id}, ${one.grade}).`)
    .join('')
  const left = ours.find(({ until }) => until !== undefined && until <= on)
  const why =
    left?.until === undefined
      ? `The hull is not designated (${under}) on ${list}.`
      : `The hull left ${list} on ${sayDay(left.until)}.`
  return no(why + others)
}

const askImo: Missing = {
  fact: 'vessel.imo',
  kind: 'field',
  question: "What is the vessel's IMO number?",
  why: 'A hull is known by its IMO number; names and flags change.',
}

const askFlag: Missing = {
  fact: 'vessel.flag',
  kind: 'field',
  question: 'Under which flag does the vessel sail?',
  why: 'The measure turns on the flag.',
}

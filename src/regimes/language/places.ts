import Type from 'typebox'
import { type Country, sayCountry } from '../../model/index.ts'
import type { Act, Place } from '../act.ts'
import {
  type Mechanism,
  type Missing,
  no,
  type Situation,
  UnknownWord,
  unknown,
  type Verdict,
  yes,
} from './condition.ts'
import { countryOf } from './country-of.ts'

/**
 * `supplied-from: KP` holds when goods leave the country for another, or originate there, whatever the origin of what passes
 * through: the "from its territory … whether or not originating in" of the export bans.
 */
export const suppliedFrom: Mechanism<string> = {
  word: 'supplied-from',
  says: 'The goods originate in, leave, or pass through this country on the way to another.',
  takes: Type.String(),
  compile: (given) => {
    const country = countryOf(given)
    return {
      says: `the goods originate in, leave or pass through ${sayCountry(country)} for another country`,
      perLine: true,
      way: `from ${country}`,
      isOutside: (act) => staysClear(act, country),
      test: (situation) => leaves(situation, country),
    }
  },
}

/** `supplied-to: KP` holds when goods go to this country, directly or by way of others. */
export const suppliedTo: Mechanism<string> = {
  word: 'supplied-to',
  says: 'The goods go to this country.',
  takes: Type.String(),
  compile: (given) => {
    const country = countryOf(given)
    const name = sayCountry(country)
    return {
      says: `the goods go to ${name}`,
      perLine: false,
      way: `to ${country}`,
      isOutside: ({ to }) => to !== undefined && to.country !== country,
      test: ({ act: { to } }) => {
        if (to === undefined) return unknown('The destination is not known.', askTo)
        return to.country === country
          ? yes(`The goods go to ${name}.`)
          : no(`The goods do not go to ${name}.`)
      },
    }
  },
}

/** `origin: KP` holds when the goods originate in this country. */
export const origin: Mechanism<string> = {
  word: 'origin',
  says: 'The goods originate in this country.',
  takes: Type.String(),
  compile: (given) => {
    const country = countryOf(given)
    const name = sayCountry(country)
    return {
      says: `the goods originate in ${name}`,
      perLine: true,
      isOutside: ({ goods }) => areFromElsewhere(goods, country),
      test: (situation) => {
        const known = lineOf(situation)?.origin
        if (known === undefined) return unknown('The origin is not known.', askOrigin(situation))
        return known === country
          ? yes(`The goods originate in ${name}.`)
          : no(`The goods originate in ${sayCountry(known)}.`)
      },
    }
  },
}

/** `passes: rajin` holds when the goods go from or through this named place. */
export const passes: Mechanism<string> = {
  word: 'passes',
  says: 'The goods go from or through this place.',
  takes: Type.String(),
  compile: (given, words) => {
    const place = words.places.get(given.toLowerCase())?.place
    if (place === undefined)
      throw new UnknownWord(`"${given}" is not a place declared in a law file`)
    return {
      says: `the goods go through ${place}`,
      perLine: false,
      test: ({ act }) => {
        const stops = [act.from, ...act.via].filter((stop) => stop !== undefined)
        if (stops.some((stop) => stop.place === place)) return yes(`They go through ${place}.`)
        if (stops.length > 0) return no(`They do not go through ${place}.`)
        return unknown('The way the goods take is not known.', {
          fact: 'via',
          kind: 'field',
          question: `Do the goods go through ${place}?`,
          why: 'An exemption is for goods shipped through that place.',
        })
      },
    }
  },
}

/** Whether goods go to the country, or surely neither originate in, leave nor pass through it. */
function staysClear({ from, to, via, goods }: Act, country: Country): boolean {
  if (to?.country === country) return true
  if (from === undefined || from.country === country) return false
  return !via.some((stop) => stop.country === country) && areFromElsewhere(goods, country)
}

/** Whether the origin of every line is known, and none is the country. */
function areFromElsewhere(goods: Act['goods'], country: Country): boolean {
  return (
    goods.length > 0 && goods.every(({ origin: known }) => known !== undefined && known !== country)
  )
}

function leaves(situation: Situation, country: Country): Verdict {
  const name = sayCountry(country)
  const { from, to, via } = situation.act
  const known = lineOf(situation)?.origin
  const inside = (place: Place | undefined) => place?.country === country
  if (inside(to)) return no(`The goods go to ${name}, not from it.`)
  const reason = reasonToLeave(name, known === country, inside(from), via.some(inside))
  if (reason === undefined) {
    if (known !== undefined && from !== undefined)
      return no(`The goods neither originate in nor leave ${name}.`)
    const missing = known === undefined ? askOrigin(situation) : askFrom
    return unknown(`It is not known whether the goods come from ${name}.`, missing)
  }
  return to === undefined ? unknown(reason, askTo) : yes(reason)
}

function reasonToLeave(name: string, originates: boolean, leavesFrom: boolean, through: boolean) {
  if (originates) return `The goods originate in ${name}.`
  if (leavesFrom) return `The goods leave ${name}.`
  return through ? `The goods pass through ${name}.` : undefined
}

function lineOf(situation: Situation) {
  return situation.line === undefined ? undefined : situation.act.goods[situation.line]
}

function askOrigin(situation: Situation): Missing {
  return {
    fact: `goods[${situation.line ?? 0}].origin`,
    kind: 'field',
    question: 'In which country do the goods originate?',
    why: 'The measure turns on where the goods come from.',
  }
}

const askFrom: Missing = {
  fact: 'from',
  kind: 'field',
  question: 'From which country or port do the goods leave?',
  why: 'The measure covers what leaves a territory, whatever its origin.',
}

const askTo: Missing = {
  fact: 'to',
  kind: 'field',
  question: 'To which country do the goods go?',
  why: 'The measure binds the State that procures them.',
}

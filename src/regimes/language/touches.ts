import Type from 'typebox'
import { type Country, sayCountry } from '../../model/index.ts'
import type { Act } from '../act.ts'
import { type Mechanism, type Missing, no, unknown, yes } from './condition.ts'
import { countryOf } from './country-of.ts'

/**
 * `touches: KP` holds when an act has to do with the country: it goes from, to or through it, a party is of it, or the account is held
 * there. It is settled that it does not when both ends and every party are known and none is of it.
 */
export const touches: Mechanism<string> = {
  word: 'touches',
  says: 'The act goes from, to or through this country, a party is of it, or the account is held there.',
  takes: Type.String(),
  compile: (given) => {
    const country = countryOf(given)
    const name = sayCountry(country)
    return {
      says: `the act touches ${name}`,
      perLine: false,
      isOutside: (act) => isSettled(act) && tieOf(act, country, name) === undefined,
      test: ({ act }) => {
        const tie = tieOf(act, country, name)
        if (tie !== undefined) return yes(tie)
        return isSettled(act)
          ? no(`Neither the way, nor a party, nor the account is of ${name}.`)
          : unknown(`It is not known whether the act touches ${name}.`, ask(name))
      },
    }
  },
}

/** `account-in: KP` holds when the account is held in the country. */
export const accountIn: Mechanism<string> = {
  word: 'account-in',
  says: 'The account is held in this country.',
  takes: Type.String(),
  compile: (given) => {
    const country = countryOf(given)
    const name = sayCountry(country)
    return {
      says: `the account is held in ${name}`,
      perLine: false,
      isOutside: ({ account }) => account?.country !== undefined && account.country !== country,
      test: ({ act }) => {
        const held = act.account?.country
        if (held === undefined)
          return unknown('Where the account is held is not known.', askAccount)
        return held === country
          ? yes(`The account is held in ${name}.`)
          : no(`The account is held in ${sayCountry(held)}.`)
      },
    }
  },
}

function tieOf(act: Act, country: Country, name: string): string | undefined {
  const stops = [act.from, ...act.via, act.to]
  if (stops.some((stop) => stop?.country === country)) return `It goes from, to or through ${name}.`
  const party = act.parties.find((one) => one.country === country)
  if (party !== undefined) return `The ${party.role} is of ${name}.`
  return act.account?.country === country ? `The account is held in ${name}.` : undefined
}

function isSettled({ from, to, parties, account }: Act): boolean {
  const areKnown = parties.every(({ country }) => country !== undefined)
  const hasPlace = (from !== undefined && to !== undefined) || account?.country !== undefined
  return areKnown && hasPlace
}

function ask(name: string): Missing {
  return {
    fact: 'parties',
    kind: 'field',
    question: `Of which countries are the parties, and is one of them, or either end, ${name}?`,
    why: `The measure is for acts that touch ${name}.`,
  }
}

const askAccount: Missing = {
  fact: 'account.country',
  kind: 'field',
  question: 'In which country is the account held?',
  why: 'The measure turns on where the account is held.',
}

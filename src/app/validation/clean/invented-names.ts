import { pick, type Random, randomOf } from '../random.ts'
import type { CleanName, CleanNames } from './clean-names.ts'

const onsets = 'b br ch d dr f g gr h j k kl l m n p pr r s sh sl st t tr v w y z'.split(' ')
const vowels = 'a e i o u ai au ea ia oo'.split(' ')
const codas = ['', '', '', 'l', 'm', 'n', 'nd', 'r', 's', 'sk', 't', 'x']
const trades = ['Trading', 'Shipping', 'Foods', 'Systems', 'Textiles', 'Consulting', 'Logistics']
const forms = ['LLC', 'Ltd', 'GmbH', 'Inc', 'SA']

/**
 * Names put together from invented syllables: of ten, seven of people with a day of birth, two of firms, one of ships. Nobody bears them, and
 * they look less like listed names than customers do.
 */
export function inventedNames(size: number, seed: number): CleanNames {
  const random = randomOf(seed, 'invented')
  return {
    id: 'invented',
    title: 'Invented names',
    says: `${size} names made of invented syllables by the seed: people, firms and ships. They share no habit of naming with anybody, so real customers alert more often: take the figure as a lower bound.`,
    rows: Array.from({ length: size }, (_, at) => invent(at % 10, random)),
  }
}

function invent(turn: number, random: Random): CleanName {
  if (turn < 7)
    return { name: `${word(random)} ${word(random)}`, birthDate: inventedBirthDate(random) }
  if (turn < 9) return { name: `${word(random)} ${pick(trades, random)} ${pick(forms, random)}` }
  return { name: `${word(random)} ${1 + Math.floor(9 * random())}` }
}

/** A day between 1940 and 2003, drawn by the seed. */
export function inventedBirthDate(random: Random): string {
  const two = (number: number) => String(number).padStart(2, '0')
  return `${1940 + Math.floor(64 * random())}-${two(1 + Math.floor(12 * random()))}-${two(1 + Math.floor(28 * random()))}`
}

function word(random: Random): string {
  const syllables = 2 + Math.floor(2 * random())
  const letters = Array.from({ length: syllables }, () => syllable(random)).join('')
  return `${letters.charAt(0).toUpperCase()}${letters.slice(1)}`
}

function syllable(random: Random): string {
  return `${pick(onsets, random)}${pick(vowels, random)}${pick(codas, random)}`
}

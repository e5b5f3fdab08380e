import Type from 'typebox'
import { type Money, readDay, readMoney, sayDay, sayMoney } from '../../model/index.ts'
import type { GoodsLine } from '../act.ts'
import {
  type Mechanism,
  type Missing,
  no,
  type Situation,
  UnknownWord,
  unknown,
  yes,
} from './condition.ts'

/** `contract-before: 2017-08-05` holds when a written contract was finalised before this day. */
export const contractBefore: Mechanism<string> = {
  word: 'contract-before',
  says: 'A written contract was finalised before this day.',
  takes: Type.String(),
  compile: (given) => {
    const day = dayOf(given)
    return {
      says: `a written contract was finalised before ${sayDay(day)}`,
      perLine: false,
      test: ({ act: { contract } }) => {
        if (contract?.written === false) return no('The contract is not in writing.')
        if (contract?.signedOn !== undefined && contract.signedOn >= day) {
          return no(`The contract was finalised on ${sayDay(contract.signedOn)}.`)
        }
        if (contract?.signedOn === undefined)
          return unknown('The day of the contract is not known.', askSigned)
        if (contract.written === undefined)
          return unknown('Whether the contract is in writing is not known.', askWritten)
        return yes(`A written contract was finalised on ${sayDay(contract.signedOn)}.`)
      },
    }
  },
}

/** `done-by: 2017-09-04` holds when the act falls on or before this day. */
export const doneBy: Mechanism<string> = {
  word: 'done-by',
  says: 'The act falls on or before this day.',
  takes: Type.String(),
  compile: (given) => {
    const day = dayOf(given)
    return {
      says: `the act is done by ${sayDay(day)}`,
      perLine: false,
      until: day,
      test: ({ on }) =>
        on <= day ? yes(`It is done by ${sayDay(day)}.`) : no(`The last day was ${sayDay(day)}.`),
    }
  },
}

/** `unit-value-over: { amount, currency }` holds when one piece is worth more than this. */
export const unitValueOver: Mechanism<{ readonly amount: string; readonly currency: string }> = {
  word: 'unit-value-over',
  says: 'One piece of the goods is worth more than this.',
  takes: Type.Object(
    { amount: Type.String(), currency: Type.String() },
    { additionalProperties: false },
  ),
  compile: (given) => {
    const limit = readMoney(given.amount, given.currency)
    if (limit === undefined) throw new UnknownWord(`${given.amount} ${given.currency} is not money`)
    return {
      says: `one piece is worth more than ${sayMoney(limit)}`,
      perLine: true,
      test: (situation) => {
        const line = situation.line === undefined ? undefined : situation.act.goods[situation.line]
        const isOver = line === undefined ? undefined : passes(line, limit)
        if (isOver === undefined)
          return unknown('The value of a piece is not known.', askValue(situation, limit))
        return isOver
          ? yes(`A piece is worth more than ${sayMoney(limit)}.`)
          : no(`A piece is worth no more than ${sayMoney(limit)}.`)
      },
    }
  },
}

/** Whether a piece is worth more; a line without a count of pieces is taken as one piece. */
function passes({ value, quantity }: GoodsLine, limit: Money): boolean | undefined {
  if (value === undefined || value.currency !== limit.currency) return undefined
  if (quantity !== undefined && quantity.dimension !== 'count') return undefined
  return value.amount > limit.amount * (quantity?.amount ?? 1n)
}

function dayOf(given: string) {
  const day = readDay(given)
  if (day === undefined) throw new UnknownWord(`"${given}" is not a day that exists`)
  return day
}

const askSigned: Missing = {
  fact: 'contract.signedOn',
  kind: 'field',
  question: 'On which day was the contract finalised?',
  why: 'Contracts finalised before the measure have a wind-down.',
}

const askWritten: Missing = {
  fact: 'contract.written',
  kind: 'field',
  question: 'Is the contract in writing?',
  why: 'Only written contracts have the wind-down.',
}

function askValue(situation: Situation, limit: Money): Missing {
  return {
    fact: `goods[${situation.line ?? 0}].value`,
    kind: 'field',
    question: `What are the goods worth, in ${limit.currency}, and how many pieces are they?`,
    why: `The measure begins above ${sayMoney(limit)} a piece.`,
  }
}

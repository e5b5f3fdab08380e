import Type from 'typebox'
import { fallsUnder } from '../../model/index.ts'
import type { GoodsClass } from '../words.ts'
import {
  type Mechanism,
  no,
  type Situation,
  UnknownWord,
  unknown,
  type Verdict,
  yes,
} from './condition.ts'

/** `goods: [ coal, … ]` holds when the goods line falls under a heading of one of these classes. */
export const goods: Mechanism<readonly string[]> = {
  word: 'goods',
  says: 'The goods fall under a heading of one of these classes of goods.',
  takes: Type.Array(Type.String(), { minItems: 1 }),
  compile: (given, words) => {
    const classes = given.map((id) => {
      const found = words.goods.get(id)
      if (found === undefined)
        throw new UnknownWord(`"${id}" is not a class of goods declared in a law file`)
      return found
    })
    const names = classes.map((kind) => kind.says).join(' or ')
    return {
      says: `the goods are ${names}`,
      perLine: true,
      test: (situation) => classify(situation, classes, names),
    }
  },
}

function classify(situation: Situation, classes: readonly GoodsClass[], names: string): Verdict {
  const line = situation.line === undefined ? undefined : situation.act.goods[situation.line]
  if (line === undefined) {
    return unknown('No goods are named.', {
      fact: 'goods',
      kind: 'field',
      question: 'What goods are they, by HS code?',
      why: `A measure covers ${names}.`,
    })
  }
  let open: Verdict | undefined
  for (const heading of classes.flatMap((kind) => kind.headings)) {
    const under = fallsUnder(line.hs, heading.hs)
    if (under === 'yes' && heading.grade !== 'unconfirmed') {
      return yes(`HS ${line.hs} falls under ${heading.hs}: ${names}.`)
    }
    if (under === 'no') continue
    const why =
      under === 'unknown'
        ? `HS ${line.hs} is coarser than heading ${heading.hs} (${names}).`
        : `Whether heading ${heading.hs} counts as ${names} is unconfirmed.`
    open ??= unknown(why, {
      fact: `goods[${situation.line}].hs`,
      kind: 'field',
      question: `Are the goods ${names}? Give the HS code to the heading.`,
      why,
    })
  }
  return open ?? no(`HS ${line.hs} is under no heading of ${names}.`)
}

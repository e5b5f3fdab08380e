import Type from 'typebox'
import type { Grade } from '../../model/index.ts'
import type { GoodsClass } from '../words.ts'
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
    const tariff = tariffOf(classes)
    return {
      says: `the goods are ${tariff.names}`,
      perLine: true,
      headings: [...tariff.headings]
        .filter(([, grade]) => grade !== 'unconfirmed')
        .map(([hs]) => hs),
      isOutside: ({ goods: lines }) =>
        lines.length > 0 && lines.every(({ hs }) => isClear(hs, tariff)),
      test: (situation) => classify(situation, tariff),
    }
  },
}

/** Headings by their digits, and the shorter codes that would need more digits to tell. */
interface Tariff {
  readonly names: string
  readonly headings: ReadonlyMap<string, Grade>
  readonly coarser: ReadonlyMap<string, string>
}

function tariffOf(classes: readonly GoodsClass[]): Tariff {
  const headings = new Map<string, Grade>()
  const coarser = new Map<string, string>()
  for (const { hs, grade } of classes.flatMap((kind) => kind.headings)) {
    if (headings.get(hs) === undefined || grade !== 'unconfirmed') headings.set(hs, grade)
    for (let length = 2; length < hs.length; length += 2) {
      const short = hs.slice(0, length)
      if (!coarser.has(short)) coarser.set(short, hs)
    }
  }
  return { names: classes.map((kind) => kind.says).join(' or '), headings, coarser }
}

function classify(situation: Situation, { names, headings, coarser }: Tariff): Verdict {
  const line = situation.line === undefined ? undefined : situation.act.goods[situation.line]
  if (line === undefined) return unknown('No goods are named.', askGoods(names))
  let open: string | undefined
  for (let length = 2; length <= line.hs.length; length += 2) {
    const heading = line.hs.slice(0, length)
    const grade = headings.get(heading)
    if (grade === undefined) continue
    if (grade !== 'unconfirmed') return yes(`HS ${line.hs} falls under ${heading}: ${names}.`)
    open ??= `Whether heading ${heading} counts as ${names} is unconfirmed.`
  }
  const finer = coarser.get(line.hs)
  if (finer !== undefined) open ??= `HS ${line.hs} is coarser than heading ${finer} (${names}).`
  return open === undefined
    ? no(`HS ${line.hs} is under no heading of ${names}.`)
    : unknown(open, askHeading(situation.line ?? 0, names, open))
}

/** Whether a code is under none of the headings, nor coarser than one. */
function isClear(hs: string, { headings, coarser }: Tariff): boolean {
  if (coarser.has(hs)) return false
  for (let length = 2; length <= hs.length; length += 2) {
    if (headings.has(hs.slice(0, length))) return false
  }
  return true
}

function askGoods(names: string): Missing {
  return {
    fact: 'goods',
    kind: 'field',
    question: 'What goods are they, by HS code?',
    why: `A measure covers ${names}.`,
  }
}

function askHeading(index: number, names: string, why: string): Missing {
  return {
    fact: `goods[${index}].hs`,
    kind: 'field',
    question: `Are the goods ${names}? Give the HS code to the heading.`,
    why,
  }
}

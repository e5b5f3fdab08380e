import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Day, endOfDay, readDay } from '../../model/index.ts'
import { nothingKnown } from '../ask.ts'
import { all, any, not } from './composed.ts'
import type { Condition, Situation, Verdict, Words } from './condition.ts'

type Truth = Verdict['truth']
/** A condition written down for a trial: a truth, or one of the three words over others. */
type Node =
  | Truth
  | { readonly all: readonly Node[] }
  | { readonly any: readonly Node[] }
  | { readonly not: Node }

const on = readDay('2017-01-01') as Day
const situation: Situation = {
  act: {
    kind: 'shipment',
    parties: [],
    goods: [],
    via: [],
    claims: {},
    notifications: [],
    approvals: [],
  },
  on,
  knownBy: endOfDay(on),
  ask: nothingKnown,
}
const words: Words = { claims: new Map(), goods: new Map(), places: new Map() }

function compile(given: unknown): Condition {
  const node = given as Node
  if (typeof node === 'string') return constant(node)
  if ('all' in node) return all.compile(node.all, words, compile)
  return 'any' in node
    ? any.compile(node.any, words, compile)
    : not.compile(node.not, words, compile)
}

function constant(truth: Truth): Condition {
  const missing =
    truth === 'unknown'
      ? [{ fact: 'a-fact', kind: 'claim', question: 'Is it so?', why: 'It counts.' } as const]
      : []
  return { says: truth, perLine: false, test: () => ({ truth, because: [truth], missing }) }
}

const truthOf = (node: Node) => compile(node).test(situation).truth
const truths = fc.constantFrom<Truth>('yes', 'no', 'unknown')
const { node: nodes } = fc.letrec<{ node: Node }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small' },
    truths,
    fc.record({ all: fc.array(tie('node'), { minLength: 1, maxLength: 4 }) }),
    fc.record({ any: fc.array(tie('node'), { minLength: 1, maxLength: 4 }) }),
    fc.record({ not: tie('node') }),
  ),
}))
const lists = fc.array(nodes, { minLength: 1, maxLength: 5 })

describe('all, any and not', () => {
  it.each([
    [{ all: ['yes', 'yes'] }, 'yes'],
    [{ all: ['yes', 'unknown'] }, 'unknown'],
    [{ all: ['unknown', 'no'] }, 'no'],
    [{ all: ['no', 'unknown'] }, 'no'],
    [{ any: ['no', 'no'] }, 'no'],
    [{ any: ['no', 'unknown'] }, 'unknown'],
    [{ any: ['unknown', 'yes'] }, 'yes'],
    [{ any: ['yes', 'no'] }, 'yes'],
    [{ not: 'yes' }, 'no'],
    [{ not: 'no' }, 'yes'],
    [{ not: 'unknown' }, 'unknown'],
  ] as const)('%j comes to %s', (node, truth) => {
    expect(truthOf(node)).toBe(truth)
  })

  it('ask for every open fact, and for none once the matter is settled', () => {
    const open = compile({ all: ['yes', 'unknown', 'unknown'] }).test(situation)
    expect(open.missing.map(({ fact }) => fact)).toEqual(['a-fact', 'a-fact'])
    expect(compile({ all: ['unknown', 'no'] }).test(situation).missing).toEqual([])
    expect(compile({ any: ['unknown', 'yes'] }).test(situation).missing).toEqual([])
  })

  it('give the reason that settles the matter, or all reasons', () => {
    expect(compile({ all: ['yes', 'no', 'yes'] }).test(situation).because).toEqual(['no'])
    expect(compile({ all: ['yes', 'yes'] }).test(situation).because).toEqual(['yes', 'yes'])
  })

  it('look at goods as soon as one part does', () => {
    const perLine = { ...constant('yes'), perLine: true }
    const inner = (node: unknown) => (node === 'line' ? perLine : constant('yes'))
    expect(all.compile(['x', 'line'], words, inner).perLine).toBe(true)
    expect(any.compile(['x', 'line'], words, inner).perLine).toBe(true)
    expect(not.compile('line', words, inner).perLine).toBe(true)
    expect(all.compile(['x', 'x'], words, inner).perLine).toBe(false)
  })
})

describe('three-valued logic', () => {
  it('obeys De Morgan: not all is any not, and not any is all not', () => {
    fc.assert(
      fc.property(lists, (parts) => {
        const turned = parts.map((part): Node => ({ not: part }))
        expect(truthOf({ not: { all: parts } })).toBe(truthOf({ any: turned }))
        expect(truthOf({ not: { any: parts } })).toBe(truthOf({ all: turned }))
      }),
    )
  })

  it('takes away a double negation', () => {
    fc.assert(
      fc.property(nodes, (node) => {
        expect(truthOf({ not: { not: node } })).toBe(truthOf(node))
      }),
    )
  })

  it('comes to the same in whatever order the parts stand', () => {
    fc.assert(
      fc.property(
        lists.chain((parts) => fc.tuple(fc.constant(parts), shuffled(parts))),
        ([parts, other]) => {
          expect(truthOf({ all: other })).toBe(truthOf({ all: parts }))
          expect(truthOf({ any: other })).toBe(truthOf({ any: parts }))
        },
      ),
    )
  })

  it('is unknown exactly where the open parts could still turn it', () => {
    fc.assert(
      fc.property(fc.array(truths, { minLength: 1, maxLength: 5 }), (parts) => {
        const settled = (every: Truth) => parts.map((part) => (part === 'unknown' ? every : part))
        const holds = (given: readonly Truth[]) =>
          given.every((part) => part === 'yes') ? 'yes' : 'no'
        const [best, worst] = [holds(settled('yes')), holds(settled('no'))]
        expect(truthOf({ all: parts })).toBe(best === worst ? best : 'unknown')
      }),
    )
  })

  it('asks for a fact whenever it is unknown', () => {
    fc.assert(
      fc.property(nodes, (node) => {
        const verdict = compile(node).test(situation)
        if (verdict.truth === 'unknown') expect(verdict.missing.length).toBeGreaterThan(0)
      }),
    )
  })
})

function shuffled(parts: readonly Node[]) {
  return fc.shuffledSubarray([...parts], { minLength: parts.length, maxLength: parts.length })
}

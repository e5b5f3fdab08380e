import Type from 'typebox'
import type { Condition, Mechanism, Missing, Verdict } from './condition.ts'
import { isUndetermined } from './determined.ts'

/** `all: [ … ]` holds when every condition inside holds; one that fails settles it, whatever is unknown beside it. */
export const all: Mechanism<readonly unknown[]> = {
  word: 'all',
  says: 'Every condition in the list holds.',
  takes: Type.Array(Type.Unknown(), { minItems: 1 }),
  compile: (given, _words, inner) => {
    const parts = given.map(inner)
    return {
      says: parts.map((part) => part.says).join('; and '),
      perLine: parts.some((part) => part.perLine),
      ...kindsOfAll(parts),
      ...earliestOf(parts),
      ...firstNamed(parts),
      ...outsideAny(parts),
      test: (situation) => join(parts, situation, 'no'),
    }
  },
}

/** `any: [ … ]` holds when one condition inside holds. */
export const any: Mechanism<readonly unknown[]> = {
  word: 'any',
  says: 'At least one condition in the list holds.',
  takes: Type.Array(Type.Unknown(), { minItems: 1 }),
  compile: (given, _words, inner) => {
    const parts = given.map(inner)
    return {
      says: parts.map((part) => part.says).join('; or '),
      perLine: parts.some((part) => part.perLine),
      ...kindsOfAny(parts),
      ...outsideEvery(parts),
      test: (situation) => join(parts, situation, 'yes'),
    }
  },
}

/** `not: …` holds when the condition inside fails; unknown stays unknown. */
export const not: Mechanism<unknown> = {
  word: 'not',
  says: 'The condition inside does not hold.',
  takes: Type.Unknown(),
  compile: (given, _words, inner) => {
    const part = inner(given)
    const turned = { yes: 'no', no: 'yes', unknown: 'unknown' } as const
    return {
      says: `it is not so that ${part.says}`,
      perLine: part.perLine,
      test: (situation) => {
        const verdict = part.test(situation)
        return { ...verdict, truth: turned[verdict.truth] }
      },
    }
  },
}

type Outside = NonNullable<Condition['isOutside']>

/** An act outside one part is outside all of them. */
function outsideAny(parts: readonly Condition[]): Pick<Condition, 'isOutside'> {
  const tests = parts.flatMap(({ isOutside }) => (isOutside === undefined ? [] : [isOutside]))
  return tests.length === 0 ? {} : { isOutside: (act) => tests.some((isOut) => isOut(act)) }
}

/** An act is outside any of them when it is outside each, where each can tell. */
function outsideEvery(parts: readonly Condition[]): Pick<Condition, 'isOutside'> {
  const tests = parts.map(({ isOutside }) => isOutside)
  if (!tests.every((isOut): isOut is Outside => isOut !== undefined)) return {}
  return { isOutside: (act) => tests.every((isOut) => isOut(act)) }
}

/** All of them hold for the kinds that every part with kinds allows. */
function kindsOfAll(parts: readonly Condition[]): Pick<Condition, 'kinds'> {
  const [first, ...rest] = parts.flatMap(({ kinds }) => (kinds === undefined ? [] : [kinds]))
  if (first === undefined) return {}
  return { kinds: new Set([...first].filter((kind) => rest.every((kinds) => kinds.has(kind)))) }
}

/** The goods and the way that the parts name. */
function firstNamed(parts: readonly Condition[]): Pick<Condition, 'headings' | 'way'> {
  const headings = parts.find((part) => part.headings !== undefined)?.headings
  const way = parts.find((part) => part.way !== undefined)?.way
  return { ...(headings === undefined ? {} : { headings }), ...(way === undefined ? {} : { way }) }
}

/** All of them hold no longer than the first of them to end. */
function earliestOf(parts: readonly Condition[]): Pick<Condition, 'until'> {
  const [until] = parts.flatMap((part) => (part.until === undefined ? [] : [part.until])).sort()
  return until === undefined ? {} : { until }
}

/** One of them holds for the kinds that any part allows; a part without kinds allows every one. */
function kindsOfAny(parts: readonly Condition[]): Pick<Condition, 'kinds'> {
  const sets = parts.map(({ kinds }) => kinds)
  return sets.includes(undefined)
    ? {}
    : { kinds: new Set(sets.flatMap((kinds) => [...(kinds ?? [])])) }
}

/**
 * Holds the parts together: the deciding truth wins at once, then unknown, then the other. Where all must hold and one waits for somebody's
 * determination, no other fact is worth asking for.
 */
function join(
  parts: readonly Condition[],
  situation: Parameters<Condition['test']>[0],
  deciding: 'yes' | 'no',
): Verdict {
  const because: string[] = []
  const missing: Missing[] = []
  let isUnknown = false
  let isDecisionAwaited = false
  for (const part of parts) {
    const verdict = part.test(situation)
    if (verdict.truth === deciding) return verdict
    if (verdict.truth === 'unknown') isUnknown = true
    if (isUndetermined(verdict)) isDecisionAwaited = true
    because.push(...verdict.because)
    missing.push(...verdict.missing)
  }
  const settled = deciding === 'no' ? 'yes' : 'no'
  if (deciding === 'no' && isDecisionAwaited) return { truth: 'unknown', because, missing: [] }
  return { truth: isUnknown ? 'unknown' : settled, because, missing }
}

import Type from 'typebox'
import { type ActKind, actKinds } from '../transaction.ts'
import { type Mechanism, no, yes } from './condition.ts'

/** `act: [ shipment, … ]` holds when the act is of one of these kinds. */
export const actKind: Mechanism<readonly ActKind[]> = {
  word: 'act',
  says: 'The act is of one of these kinds.',
  takes: Type.Array(Type.Enum(Object.keys(actKinds) as ActKind[]), { minItems: 1 }),
  compile: (given) => {
    const names = given.join(' or ')
    const verdicts = new Map(
      (Object.keys(actKinds) as ActKind[]).map((kind) => [
        kind,
        given.includes(kind)
          ? yes(`The act is ${article(kind)}.`)
          : no(`The act is ${article(kind)}, not ${article(names)}.`),
      ]),
    )
    return {
      says: `the act is ${article(names)}`,
      perLine: false,
      kinds: new Set(given),
      test: ({ act }) => verdicts.get(act.kind) ?? no(`The act is ${article(act.kind)}.`),
    }
  },
}

function article(word: string): string {
  return `${/^[aeiou]/.test(word) ? 'an' : 'a'} ${word}`
}

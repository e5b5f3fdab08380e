import Type from 'typebox'
import { type Mechanism, no, UnknownWord, yes } from './condition.ts'

/** `in-force: MEASURE` holds when that measure is in force on the day, as known by then: a way out that came with a later instrument. */
export const inForce: Mechanism<string> = {
  word: 'in-force',
  says: 'This other measure is in force on the day.',
  takes: Type.String(),
  compile: (given, words) => {
    const stands = words.standing?.(given)
    if (stands === undefined)
      throw new UnknownWord(`"${given}" is not a measure declared in a law file`)
    return {
      says: `${given} is in force`,
      perLine: false,
      test: ({ on, knownBy }) =>
        stands(on, knownBy) ? yes(`${given} is in force.`) : no(`${given} is not in force.`),
    }
  },
}

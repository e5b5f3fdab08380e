import Type from 'typebox'
import { type Mechanism, no } from './condition.ts'

/** `no-act: REASON` holds for no act: the clause speaks to an organ, or says what the Council thinks. The reason is shown with it. */
export const noAct: Mechanism<string> = {
  word: 'no-act',
  says: 'No act is held against the clause, for the reason given: it speaks to an organ or states a position.',
  takes: Type.String({ minLength: 1 }),
  compile: (given) => ({
    says: `no act is held against it: ${given}`,
    perLine: false,
    kinds: new Set(),
    test: () => no(`No act is held against it: ${given}.`),
  }),
}

import { pick } from '../random.ts'
import { editWord, inCaseOf } from './edit-word.ts'
import { treatment } from './treatment.ts'

/** A letter too many. */
export const insertedLetter = treatment({
  id: 'inserted-letter',
  title: 'Letter inserted',
  says: 'A letter is typed too many: "Petrov" as "Petrnov".',
  treat: (name, random) =>
    editWord(name, random, (word, at) => {
      const letter = pick([...'aeiourstln'], random) ?? 'a'
      return word.slice(0, at) + inCaseOf(letter, word[at]) + word.slice(at)
    }),
})

import { pick } from '../random.ts'
import { editWord, inCaseOf } from './edit-word.ts'
import { treatment } from './treatment.ts'

/** Another letter in the place of one. */
export const replacedLetter = treatment({
  id: 'replaced-letter',
  title: 'Letter replaced',
  says: 'Another letter is typed: "Petrov" as "Petnov".',
  treat: (name, random) =>
    editWord(name, random, (word, at) => {
      const was = word[at] ?? ''
      const others = [...'aeiourstlnmdkbgp'].filter((letter) => letter !== was.toLowerCase())
      return word.slice(0, at) + inCaseOf(pick(others, random) ?? 'x', was) + word.slice(at + 1)
    }),
})

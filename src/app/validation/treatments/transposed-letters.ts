import { editWord } from './edit-word.ts'
import { treatment } from './treatment.ts'

/** Two neighbours exchanged. */
export const transposedLetters = treatment({
  id: 'transposed-letters',
  title: 'Letters transposed',
  says: 'Two letters beside each other change places: "Petrov" as "Pertov".',
  treat: (name, random) =>
    editWord(name, random, (word, at) => {
      const left = at === word.length - 1 ? at - 1 : at
      const [one, two] = [word[left] ?? '', word[left + 1] ?? '']
      return word.slice(0, left) + two + one + word.slice(left + 2)
    }),
})

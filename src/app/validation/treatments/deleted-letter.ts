import { editWord } from './edit-word.ts'
import { treatment } from './treatment.ts'

/** A letter too few. */
export const deletedLetter = treatment({
  id: 'deleted-letter',
  title: 'Letter deleted',
  says: 'A letter is not typed: "Petrov" as "Petov".',
  treat: (name, random) =>
    editWord(name, random, (word, at) => word.slice(0, at) + word.slice(at + 1)),
})

import { editWord } from './edit-word.ts'
import { treatment } from './treatment.ts'

/** A letter twice. */
export const doubledLetter = treatment({
  id: 'doubled-letter',
  title: 'Letter doubled',
  says: 'A letter is written twice: "Petrov" as "Pettrov".',
  treat: (name, random) =>
    editWord(name, random, (word, at) => word.slice(0, at + 1) + word.slice(at)),
})

import { pick } from '../random.ts'
import { treatment } from './treatment.ts'

/** A space or hyphen dropped. */
export const joinedWords = treatment({
  id: 'joined-words',
  title: 'Space or hyphen dropped',
  says: 'Two words are run together: "Kum Gang" as "Kumgang".',
  treat: (name, random) => {
    const places = [...name].flatMap((letter, at, letters) =>
      /[ -]/.test(letter) && isWordLetter(letters[at - 1]) && isWordLetter(letters[at + 1])
        ? [at]
        : [],
    )
    const at = pick(places, random)
    if (at === undefined) return undefined
    return [...name].filter((_, place) => place !== at).join('')
  },
})

function isWordLetter(letter: string | undefined): boolean {
  return letter !== undefined && /[\p{L}\p{N}]/u.test(letter)
}

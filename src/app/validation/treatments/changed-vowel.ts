import { pick } from '../random.ts'
import { editWord, inCaseOf } from './edit-word.ts'
import { treatment } from './treatment.ts'

const vowels = 'aeiou'

/** Another vowel, as names travel between languages. */
export const changedVowel = treatment({
  id: 'changed-vowel',
  title: 'Vowel changed',
  says: 'A vowel becomes another: "Mohamed" as "Mohamad".',
  treat: (name, random) =>
    editWord(name, random, (word) => {
      const places = [...word].flatMap((letter, at) =>
        at > 0 && vowels.includes(letter.toLowerCase()) ? [at] : [],
      )
      const at = pick(places, random)
      if (at === undefined) return undefined
      const was = word[at] ?? ''
      const others = [...vowels].filter((vowel) => vowel !== was.toLowerCase())
      return word.slice(0, at) + inCaseOf(pick(others, random) ?? 'a', was) + word.slice(at + 1)
    }),
})

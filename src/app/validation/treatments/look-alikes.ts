import { pick } from '../random.ts'
import { treatment } from './treatment.ts'

/** Latin letters and the Cyrillic ones that look the same (Unicode Technical Standard 39, confusables). */
const sameLook: Readonly<Record<string, string>> = {
  A: 'А',
  B: 'В',
  C: 'С',
  E: 'Е',
  H: 'Н',
  K: 'К',
  M: 'М',
  O: 'О',
  P: 'Р',
  T: 'Т',
  X: 'Х',
  a: 'а',
  c: 'с',
  e: 'е',
  o: 'о',
  p: 'р',
  x: 'х',
  y: 'у',
}

/** A letter of another script that looks the same. */
export const lookAlikes = treatment({
  id: 'look-alikes',
  title: 'Look-alike letter',
  says: 'One letter is a Cyrillic one that looks the same: "PETROV" with a Cyrillic O.',
  treat: (name, random) => {
    const letters = [...name]
    const at = pick(
      letters.flatMap((letter, place) => (sameLook[letter] === undefined ? [] : [place])),
      random,
    )
    if (at === undefined) return undefined
    return letters.with(at, sameLook[letters[at] ?? ''] ?? '').join('')
  },
})

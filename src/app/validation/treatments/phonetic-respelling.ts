import { type Respelling, respell } from './respell.ts'
import { treatment } from './treatment.ts'

/** What an English ear writes for the same sound. */
const sameSound: readonly Respelling[] = [
  ['ph', 'f'],
  ['ck', 'k'],
  ['qu', 'kw'],
  ['ca', 'ka'],
  ['co', 'ko'],
  ['cu', 'ku'],
  ['ce', 'se'],
  ['ci', 'si'],
  ['ee', 'ea'],
  ['ie', 'ee'],
  ['x', 'ks'],
  ['z', 's'],
  ['v', 'w'],
  ['f', 'ph'],
  ['k', 'c'],
]

/** A name written down by ear. */
export const phoneticRespelling = treatment({
  id: 'phonetic-respelling',
  title: 'Written by ear',
  says: 'One sound is written as an English ear may write it: "Carlos" as "Karlos", "Viktor" as "Victor".',
  treat: (name, random) => respell(name, random, sameSound),
})

import { type Respelling, respell } from './respell.ts'
import { treatment } from './treatment.ts'

/** Letters that romanisations of Arabic, Persian, Cyrillic, Korean and Chinese names write otherwise for the same sign. */
const otherwise: readonly Respelling[] = [
  ['kh', 'h'],
  ['q', 'k'],
  ['ou', 'u'],
  ['oo', 'u'],
  ['ee', 'i'],
  ['dj', 'j'],
  ['dh', 'd'],
  ['gh', 'g'],
  ['th', 't'],
  ['sh', 'ch'],
  ['zh', 'j'],
  ['ts', 'c'],
  ['ya', 'ia'],
  ['yu', 'iu'],
  ['ai', 'ay'],
  ['ei', 'ey'],
  ['iy', 'y'],
  ['aw', 'au'],
  ['el-', 'al-'],
  ['al-', 'el-'],
  ['al-', 'al '],
]

/** The same name from another romanisation. */
export const romanisedOtherwise = treatment({
  id: 'romanised-otherwise',
  title: 'Romanised otherwise',
  says: 'One sign of another script is romanised by another habit: "Khalid" as "Halid", "Yusouf" as "Yusuf".',
  treat: (name, random) => respell(name, random, otherwise),
})

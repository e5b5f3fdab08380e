import type { Part } from './part.ts'

/** Letters of Hebrew (ISO 259 without marks, simple usage) and their skeleton classes; points are not read. */
const letters: Readonly<Record<string, readonly [letter: string, skeleton: string]>> = {
  א: ['a', ''],
  ב: ['b', 'b'],
  ג: ['g', 'k'],
  ד: ['d', 'd'],
  ה: ['h', 'h'],
  ו: ['v', ''],
  ז: ['z', 'z'],
  ח: ['h', 'h'],
  ט: ['t', 't'],
  י: ['i', ''],
  כ: ['k', 'k'],
  ך: ['kh', 'x'],
  ל: ['l', 'l'],
  מ: ['m', 'm'],
  ם: ['m', 'm'],
  נ: ['n', 'n'],
  ן: ['n', 'n'],
  ס: ['s', 's'],
  ע: ['a', ''],
  פ: ['p', 'b'],
  ף: ['f', 'f'],
  צ: ['ts', 'z'],
  ץ: ['ts', 'z'],
  ק: ['k', 'k'],
  ר: ['r', 'r'],
  ש: ['sh', 'c'],
  ת: ['t', 't'],
  ײ: ['i', ''],
  װ: ['v', ''],
  ױ: ['oi', ''],
}

/** A word in Hebrew letters: consonants with the vowels that are written; also b as v, p as f, k as kh and sh as s. */
export function hebrewPart(written: string): Part {
  const points = written.normalize('NFD').replace(/\p{M}/gu, '')
  const folded = spell(points, 'o')
  const soft = folded.replaceAll('b', 'v').replace(/(?<=.)p/g, 'f')
  const others = [
    soft,
    folded.replaceAll('sh', 's'),
    folded.replaceAll('k', 'kh'),
    spell(points, 'u'),
    soft.replace(/h$/, ''),
  ]
  return { written, folded, also: others, skeleton: skeleton(points) }
}

/** ו and י are consonants at the start and vowels after. */
function spell(word: string, vav: string): string {
  let text = ''
  for (const [at, letter] of [...word].entries()) {
    if (letter === 'ו' && at > 0) text += vav
    else if (letter === 'י' && at === 0) text += 'y'
    else text += letters[letter]?.[0] ?? letter
  }
  return text
}

function skeleton(word: string): string {
  let key = word.startsWith('ו') ? 'w' : word.startsWith('י') ? 'y' : ''
  for (const [at, letter] of [...word].entries()) {
    const isFinalHe = at === word.length - 1 && (letter === 'ה' || letter === 'ח')
    key += isFinalHe ? '' : (letters[letter]?.[1] ?? '')
  }
  return key.length < 2 ? '' : key
}

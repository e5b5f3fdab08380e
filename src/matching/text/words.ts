/** A run of letters and digits as written, before it is romanised. */
export interface Word {
  /** Normalised (NFKC), without invisible characters and the punctuation around it. */
  readonly written: string
  /** The same without apostrophes and dots. */
  readonly text: string
  /** Single letters kept apart by dots or strokes: "d.o.o.", "M/V". */
  readonly isDotted: boolean
}

/** Signs that stand for an apostrophe or a breathing, glottal stop or soft sign; joined over, as in O'Neill, Ch'oe, Sana'a. */
const apostrophes = /[’‘ʼʻʾʿʹʽˈ`´′＇՚׳ˊˋ]/g
/** Control characters beside white space, zero-width and direction marks, soft hyphens, tatweel, variation selectors, lone surrogates. */
const invisible = new RegExp(
  [
    '[\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u0084\\u0086-\\u009f\\u00ad\\u061c\\u0640\\u070f\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f]',
    '[\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff9-\\ufffb\\u{e0000}-\\u{e0fff}]',
    '\\u034f',
    '\\p{Cs}',
  ].join('|'),
  'gu',
)
/** Marks of trade that NFKC would spell out as letters. */
const marksOfTrade = /[™®©℠]/g
/** Normalising takes quadratic time in a pile of marks on one letter; no name has more than a few. */
const pileOfMarks = /(\p{M}{8})\p{M}+/gu
const hebrewQuotes = /(?<=[\u05d0-\u05ea])["״](?=[\u05d0-\u05ea])/g
/** الله and الدين after a word are the end of one name, as in Latin: Habibullah, Nuruddin. */
const endOfName =
  /(?<=[\u0620-\u064a\u066e-\u06d3]{2})\s{1,3}(?=ال(?:ل[هہ]|د[يی]ن)(?![\u0620-\u064a\u066e-\u06d3]))/g
const run = /[\p{L}\p{N}\p{M}'./]+/gu
const letterOrDigit = /[\p{L}\p{N}]/u
const oneLetter = /^\p{L}\p{M}*$/u

/**
 * The words of a name: white space, hyphens and other punctuation part them, apostrophes and invisible characters do not; dots and strokes
 * part words but hold single letters together.
 */
export function wordsOf(name: string): readonly Word[] {
  return (clean(name).match(run) ?? []).flatMap(wordsOfRun)
}

function clean(name: string): string {
  return name
    .replace(marksOfTrade, ' ')
    .replace(apostrophes, "'")
    .replace(pileOfMarks, '$1')
    .normalize('NFKC')
    .replace(invisible, '')
    .replace(hebrewQuotes, '')
    .replace(endOfName, '')
    .normalize('NFC')
}

/** The words of a run of letters, digits, dots, strokes and apostrophes. */
export function wordsOfRun(text: string): readonly Word[] {
  const words: Word[] = []
  let letters: string[] = []
  const closeLetters = () => {
    const isDotted = letters.length > 1
    const [only = ''] = letters
    const written = isDotted ? `${letters.join('.')}.` : only
    if (only !== '') words.push({ written, text: letters.join(''), isDotted })
    letters = []
  }
  for (const part of text.split(/[./]/)) {
    const bare = part.replaceAll("'", '')
    if (oneLetter.test(bare)) letters.push(bare)
    else if (letterOrDigit.test(bare)) {
      closeLetters()
      words.push({ written: trimmed(part), text: bare, isDotted: false })
    }
  }
  closeLetters()
  return words
}

function trimmed(part: string): string {
  let from = 0
  let to = part.length
  while (part[from] === "'") from++
  while (part[to - 1] === "'") to--
  return part.slice(from, to)
}

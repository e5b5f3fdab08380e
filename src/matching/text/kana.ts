import type { Part } from './part.ts'

/** Modified Hepburn of hiragana; katakana stand 0x60 above in Unicode. */
const hepburn: Readonly<Record<string, string>> = rowsOf([
  'あ a い i う u え e お o か ka き ki く ku け ke こ ko が ga ぎ gi ぐ gu げ ge ご go さ sa し shi す su せ se そ so',
  'ざ za じ ji ず zu ぜ ze ぞ zo た ta ち chi つ tsu て te と to だ da ぢ ji づ zu で de ど do な na に ni ぬ nu ね ne の no',
  'は ha ひ hi ふ fu へ he ほ ho ば ba び bi ぶ bu べ be ぼ bo ぱ pa ぴ pi ぷ pu ぺ pe ぽ po ま ma み mi む mu め me も mo',
  'や ya ゆ yu よ yo ら ra り ri る ru れ re ろ ro わ wa ゐ i ゑ e を o ん n ゔ vu ぁ a ぃ i ぅ u ぇ e ぉ o ゃ ya ゅ yu ょ yo ゎ wa',
  'ゕ ka ゖ ke',
])
/** Kunrei-shiki (ISO 3602) where it differs. */
const kunrei: Readonly<Record<string, string>> = rowsOf(['し si ち ti つ tu ふ hu じ zi ぢ zi'])

/** A word in kana: Hepburn with long vowels short, with them written, and Kunrei. */
export function kanaPart(written: string): Part {
  const hiragana = toHiragana(written)
  const long = spell(hiragana, hepburn)
  const folded = shorten(long)
  return {
    written,
    folded,
    also: [
      long,
      shorten(spell(hiragana, { ...hepburn, ...kunrei })),
      folded.replace(/n(?=[bmp])/g, 'm'),
      long.replace(/ou|oo/g, 'oh'),
    ],
  }
}

function toHiragana(text: string): string {
  let plain = ''
  for (const letter of text) {
    const code = letter.charCodeAt(0)
    plain += code >= 0x30a1 && code <= 0x30f6 ? String.fromCharCode(code - 0x60) : letter
  }
  return plain
}

function spell(word: string, system: Readonly<Record<string, string>>): string {
  let text = ''
  let isDoubled = false
  for (const letter of word) {
    if (letter === 'っ') {
      isDoubled = true
      continue
    }
    if (letter === 'ー') {
      text += /[aeiou]$/.exec(text)?.[0] ?? ''
      continue
    }
    const sound = system[letter] ?? letter
    text = 'ゃゅょ'.includes(letter)
      ? glide(text, sound)
      : text + (isDoubled ? doubled(sound) : sound)
    isDoubled = false
  }
  return text
}

/** きゃ kya, しゃ sha, ちゃ cha, じゃ ja. */
function glide(text: string, sound: string): string {
  if (!text.endsWith('i')) return text + sound
  const stem = text.slice(0, -1)
  return stem + (/(?:sh|ch|j)$/.test(stem) ? sound.slice(1) : sound)
}

function doubled(sound: string): string {
  return (sound.startsWith('ch') ? 't' : sound.charAt(0)) + sound
}

function shorten(text: string): string {
  return text.replace(/ou|oo/g, 'o').replace(/uu/g, 'u')
}

function rowsOf(rows: readonly string[]): Readonly<Record<string, string>> {
  const words = rows.join(' ').split(' ')
  return Object.fromEntries(
    words.flatMap((word, at) => (at % 2 === 0 ? [[word, words[at + 1] ?? '']] : [])),
  )
}

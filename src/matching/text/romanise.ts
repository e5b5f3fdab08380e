import anyAscii from 'any-ascii'
import { arabicParts } from './arabic.ts'
import { cyrillicPart } from './cyrillic.ts'
import { greekPart } from './greek.ts'
import { hanParts } from './han.ts'
import { hangulParts } from './hangul.ts'
import { hebrewPart } from './hebrew.ts'
import { indicWord, isIndic } from './indic.ts'
import { kanaPart } from './kana.ts'
import { latinPart } from './latin.ts'
import { undisguised } from './look-alikes.ts'
import type { Part } from './part.ts'
import { scriptOf, scriptsOf } from './script.ts'
import { thaiWord } from './thai.ts'
import type { Script } from './token.ts'

/** Parts of a word, with the script they were read in. */
export interface RomanisedPart extends Part {
  readonly script: Script
  readonly isMixedScript: boolean
}

const alphabets: ReadonlySet<Script> = new Set(['Latn', 'Cyrl', 'Grek'])

/** A word as its script is romanised: in one part, or in several where Latin spellings part it (Hangul, Chinese characters, the Arabic article). */
export function romanised(written: string): readonly RomanisedPart[] {
  const counts = scriptsOf(written)
  const [script = 'Zyyy', second] = counts.keys()
  if (second === undefined) return parts(written, script, false)
  if ([...counts.keys()].every((one) => alphabets.has(one))) {
    const meant = undisguised(written, counts)
    if (meant !== undefined) {
      return parts(meant.word, meant.script, true).map((part) => ({ ...part, written }))
    }
    return [{ ...spelled(written), script, isMixedScript: true }]
  }
  return runsOf(written).flatMap((run) => parts(run.text, run.script, false))
}

function parts(written: string, script: Script, isMixedScript: boolean): readonly RomanisedPart[] {
  return read(written, script).map((part) => ({ ...part, script, isMixedScript }))
}

function read(written: string, script: Script): readonly Part[] {
  switch (script) {
    case 'Latn':
      return [latinPart(written)]
    case 'Cyrl':
      return [cyrillicPart(written)]
    case 'Grek':
      return [greekPart(written)]
    case 'Arab':
      return arabicParts(written)
    case 'Hebr':
      return [hebrewPart(written)]
    case 'Hang':
      return hangulParts(written)
    case 'Hani':
      return hanParts(written)
    case 'Hira':
    case 'Kana':
      return [kanaPart(written)]
    case 'Thai':
      return [{ written, folded: thaiWord(written), also: [anyAscii(written).toLowerCase()] }]
    case 'Armn':
      return [{ ...spelled(written), also: [western(written)] }]
    default:
      return [isIndic(script) ? indicPart(written, indicWord(written, script)) : spelled(written)]
  }
}

/** Long vowels are often doubled, and a v written w or a y left out. */
function indicPart(written: string, folded: string): Part {
  const also = [
    anyAscii(written).toLowerCase(),
    folded.replaceAll('v', 'w'),
    folded.replaceAll('chh', 'ch'),
  ]
  return { written, folded, also }
}

/** Scripts that any-ascii reads well enough, and words that mix alphabets past recovery. */
function spelled(written: string): Part {
  return { written, folded: anyAscii(written).toLowerCase(), also: [] }
}

/** Western Armenian and the common -ian for -yan. */
function western(written: string): string {
  return anyAscii(written).toLowerCase().replace(/yan$/, 'ian')
}

/** A word in runs of one script; digits and signs stay with the run before them. */
function runsOf(written: string): readonly { readonly text: string; readonly script: Script }[] {
  const runs: { text: string; script: Script }[] = []
  for (const letter of written) {
    const own = scriptOf(letter.codePointAt(0) ?? 0)
    const last = runs.at(-1)
    if (last === undefined) runs.push({ text: letter, script: own })
    else if (own === last.script || own === 'Zyyy' || isKanaPair(own, last.script))
      last.text += letter
    else if (last.script === 'Zyyy') runs.splice(-1, 1, { text: last.text + letter, script: own })
    else runs.push({ text: letter, script: own })
  }
  return runs
}

/** Hiragana and katakana in one word are read together. */
function isKanaPair(left: Script, right: Script): boolean {
  return (left === 'Hira' || left === 'Kana') && (right === 'Hira' || right === 'Kana')
}

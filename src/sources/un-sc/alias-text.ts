import { isOtherScript } from '../kit/xml-script.ts'
import { aliasWords } from './lookups.ts'

/** What the text of an alias holds: usually one name, sometimes several, and words about them. */
export interface AliasText {
  readonly names: readonly { readonly full: string; readonly isOriginalScript: boolean }[]
  /** What is said of the name in brackets or after a comma and is no part of it. */
  readonly words: readonly string[]
}

/**
 * Takes an alias apart where the list has put more than a name into one field: `A; B`, `A b) B`, `Jin (金)`, `A (birth name)`, `A, born 1 Jan. 1953 (…)`.
 * Brackets that are neither another script nor known words stay in the name.
 */
export function readAliasText(text: string): AliasText {
  if (text === '') return noText
  if (!/[;(),]/.test(text)) return { names: [nameOf(text)], words: noText.words }
  const [name, said] = cutBiography(text)
  const pieces = splitOutsideBrackets(name).map(readPiece)
  return {
    names: pieces.flatMap(({ names }) => names),
    words: [...pieces.flatMap(({ words }) => words), ...(said === undefined ? [] : [said])],
  }
}

const noText: AliasText = { names: [], words: [] }

function cutBiography(text: string): readonly [string, string?] {
  const at = text.search(/, born (?:on |in )?\d/i)
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + 2)]
}

function splitOutsideBrackets(text: string): readonly string[] {
  const pieces: string[] = []
  let depth = 0
  let start = 0
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at)
    if (sign === '(') depth += 1
    else if (sign === ')' && depth > 0) depth -= 1
    const isLetter = depth === 0 && /^ [a-z]\) /.test(text.slice(at, at + 4))
    if (depth > 0 || !(sign === ';' || isLetter)) continue
    pieces.push(text.slice(start, at))
    start = at + (isLetter ? 4 : 1)
  }
  return [...pieces, text.slice(start)].map(trimEnds).filter((piece) => piece !== '')
}

function trimEnds(piece: string): string {
  return piece.replace(/^[),\s]{1,3}/, '').replace(/[,\s]{1,3}$/, '')
}

function readPiece(piece: string): AliasText {
  const found = /^([^()]{1,300})\(([^()]{1,500})\)$/.exec(piece)
  const [outer, inner] = [found?.[1]?.trim() ?? '', found?.[2]?.trim() ?? '']
  if (outer === '' || inner === '') return { names: [nameOf(piece)], words: [] }
  const script = inner.replace(/^(?:original script|in arabic|in russian):\s{0,3}/i, '')
  if (isOtherScript(outer) !== isOtherScript(script)) {
    const names = [outer, ...script.split(';')].map((name) => nameOf(name.trim()))
    return { names: names.filter(({ full }) => full !== ''), words: [] }
  }
  const isAbout = aliasWords.includes(inner.toLowerCase()) || /\d{4}/.test(inner)
  return isAbout
    ? { names: [nameOf(outer)], words: [inner] }
    : { names: [nameOf(piece)], words: [] }
}

function nameOf(full: string): AliasText['names'][number] {
  return { full, isOriginalScript: isOtherScript(full) }
}

import { readPart } from './read-part.ts'
import { unescaped } from './read-sheet.ts'

/** The texts that cells point to: the runs of each joined, its reading aids left out (ECMA-376 part 1, 18.4). */
export function readStrings(part: Uint8Array | undefined): readonly string[] {
  const strings: string[] = []
  if (part === undefined) return strings
  let [text, isText, isAid] = ['', false, false]
  readPart(part, {
    open: ({ name }) => {
      if (name === 'si') text = ''
      if (name === 'rPh') isAid = true
      isText = name === 't' && !isAid
    },
    text: (piece) => {
      if (isText) text += piece
    },
    close: (name) => {
      if (name === 'rPh') isAid = false
      if (name === 'si') strings.push(unescaped(text))
      isText = false
    },
  })
  return strings
}

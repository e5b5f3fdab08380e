/** How many letters of the Latin alphabet a line of the figure takes. */
const lineLength = 23

/** A name on at most two lines, shortened where it is longer; letters of East Asia count twice. */
export function linesOf(name: string): readonly string[] {
  const [first, rest] = cut(name)
  if (rest === '') return [first]
  const [second, more] = cut(rest)
  return [first, more === '' ? second : `${second}…`]
}

/** The part that fits on a line, broken at a space where there is one in its second half. */
function cut(text: string): readonly [line: string, rest: string] {
  const letters = [...text]
  let width = 0
  const end = letters.findIndex((letter) => {
    width += widthOf(letter)
    return width > lineLength
  })
  if (end === -1) return [text, '']
  const fits = letters.slice(0, end).join('')
  const space = fits.lastIndexOf(' ')
  const isAtSpace = letters[end] === ' '
  const at = !isAtSpace && space > fits.length / 2 ? space : fits.length
  return [text.slice(0, at).trim(), text.slice(at).trim()]
}

function widthOf(letter: string): number {
  return /[\u1100-\u11ff\u2e80-\ud7af\uf900-\ufaff\uff00-\uff60]/.test(letter) ? 1.9 : 1
}

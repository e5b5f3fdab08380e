/** Text broken at words to 100 columns, each line set in by so many spaces. */
export function fold(text: string, indent = 0): string {
  const margin = ' '.repeat(indent)
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && margin.length + line.length + 1 + word.length > 100) {
      lines.push(margin + line)
      line = word
    } else {
      line = line === '' ? word : `${line} ${word}`
    }
  }
  return [...lines, margin + line].join('\n')
}

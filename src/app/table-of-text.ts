import { csvTable } from '../sources/index.ts'

/** Small enough that what was read is done with before more is. */
const stretch = 1 << 16

/** Reads the text of a CSV file that came in whole: the head's names, then rows by those names, in batches. */
export function tableOfText(text: string, source: string): ReturnType<typeof csvTable> {
  const bytes = Buffer.from(text.startsWith('\uFEFF') ? text.slice(1) : text, 'utf8')
  async function* parts() {
    for (let at = 0; at < bytes.length; at += stretch) yield bytes.subarray(at, at + stretch)
  }
  return csvTable(parts(), { source, file: 'The file' })
}

import { Failure } from '../model/index.ts'
import { csvTable } from '../sources/index.ts'

/** Small enough that what was read is done with before more is. */
const stretch = 1 << 16

/**
 * Reads the text of a CSV file that came in whole: the head's names, then rows by those names, in batches. A last line without a line break
 * is refused, since 1200 that was cut off may read 12; only a closing quotation mark shows that a last cell is whole.
 */
export async function* tableOfText(text: string, source: string): ReturnType<typeof csvTable> {
  const end = endOfLines(text)
  const bytes = Buffer.from(text.slice(text.startsWith('\uFEFF') ? 1 : 0, end), 'utf8')
  async function* parts() {
    for (let at = 0; at < bytes.length; at += stretch) yield bytes.subarray(at, at + stretch)
  }
  yield* csvTable(parts(), { source, file: 'The file' })
  if (end < text.length) throw openEnd(source)
}

/** What CP/M and DOS put at the end of a file, as some programs still do. */
const endOfFile = '\u001A'

/** Where the last line that is surely whole ends. */
function endOfLines(text: string): number {
  const end = text.lastIndexOf('\n') + 1
  const last = text.slice(end)
  const bare = last.endsWith(endOfFile) ? last.slice(0, -1) : last
  const isWhole = end === 0 || bare.trim() === '' || bare.endsWith('"')
  return isWhole ? text.length : end
}

function openEnd(source: string): Failure {
  return new Failure(
    `bad-input/${source}`,
    'The last line of the file has no line break at its end, so the file cannot be told from one that was cut off.',
    {
      at: 'The file, last line',
      tryThis:
        'If the file is whole, end its last line with a line break; if not, get it anew. Nothing of it was taken in.',
    },
  )
}

import type { Source } from '../source.ts'
import { fileName, parseFtm } from './parse.ts'

/**
 * Entities of FollowTheMoney, a JSON object a line, as OpenSanctions and others give them out; the file is the user's own, under the
 * terms of whoever made it.
 */
export const ftm = {
  id: 'ftm',
  title: 'Entities of FollowTheMoney (the user’s own file)',
  publisher: 'whoever made the file',
  home: 'https://followthemoney.tech',
  proven: 'sample-only',
  weakAliasesAlert: false,
  files: [{ name: fileName, maxBytes: 8 * 2 ** 30, recognises }],
  bounds: { records: [1, 10_000_000], mostRemoved: 0.5, mostDropped: 0.95 },
  ignores: {
    last_seen: 'It moves with each run of the maker and says nothing of the party.',
    origin: 'It names the program that made the statement.',
    key_prefix: 'It is how the maker builds ids.',
    messages: 'They are the maker’s notes to itself.',
    matched: 'It is the answer to a question that the file does not hold.',
  },
  parse: (files) => parseFtm(files),
} satisfies Source

/** Whether the first line with anything on it opens an object that has the two fields that every entity has. */
function recognises(head: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(head).trimStart()
  if (!text.startsWith('{')) return false
  const end = text.indexOf('\n')
  const line = end === -1 ? text : text.slice(0, end)
  return /"schema"\s{0,4}:\s{0,4}"[A-Z]/.test(line) && /"properties"\s{0,4}:\s{0,4}\{/.test(line)
}

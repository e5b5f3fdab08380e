import type { Miner } from './mined.ts'

/** Addresses on the web: those said to be the party's website are identifiers, the others links. */
export const mineWeb: Miner = {
  hints: [],
  marks: ['http', 'www.'],
  mine: (text, { field }) => {
    const found = [...text.matchAll(address)].map((match) => ({
      value: trimEnd(match[0]),
      isOwn: own.test(text.slice(Math.max(0, match.index - 14), match.index)),
    }))
    return {
      identifiers: found.flatMap(({ value, isOwn }) =>
        isOwn ? [{ scheme: 'website', value, said: 'Website', minedFrom: field } as const] : [],
      ),
      links: found.flatMap(({ value, isOwn }) => (isOwn || !value.includes('://') ? [] : [value])),
    }
  },
}

const address = /(?:https?:\/\/|www\.)[^\s;,<>"'()[\]]{3,500}/gi

/** The words for a website of one's own, just before its address. */
const own = /\b(?:web ?sites?|web page|URL)[ :-]{0,3}$/i

function trimEnd(value: string): string {
  let end = value.length
  while (end > 1 && '.:'.includes(value.charAt(end - 1))) end -= 1
  return value.slice(0, end)
}

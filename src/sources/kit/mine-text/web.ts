import type { Miner } from './mined.ts'

/** Addresses on the web: those said to be the party's website are identifiers, the others links. */
export const mineWeb: Miner = (text, { field }) => {
  const found = [...text.matchAll(address)].map((match) => ({
    value: trimEnd(match[2] ?? ''),
    isOwn: match[1] !== undefined,
  }))
  return {
    identifiers: found.flatMap(({ value, isOwn }) =>
      isOwn ? [{ scheme: 'website', value, said: 'Website', minedFrom: field } as const] : [],
    ),
    links: found.flatMap(({ value, isOwn }) => (isOwn || !value.includes('://') ? [] : [value])),
  }
}

const address =
  /(?:\b(web ?sites?|web page|URL)[ :-]{0,3})?((?:https?:\/\/|www\.)[^\s;,<>"'()[\]]{3,500})/gi

function trimEnd(value: string): string {
  let end = value.length
  while (end > 1 && '.:'.includes(value.charAt(end - 1))) end -= 1
  return value.slice(0, end)
}

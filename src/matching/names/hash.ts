/**
 * A 32-bit key of a text in a space of its own (spellings, sounds, identifiers …), by whose names it is: FNV-1a, with a last stirring so
 * that its high bits may choose a bucket.
 */
export function hashOf(bearer: number, space: string, text: string): number {
  return keyed(bearer, baseOf(space, text))
}

/** The key before it is told whose it is, which is the same work for every bearer. */
export function baseOf(space: string, text: string): number {
  return grown(startOf(space), text)
}

export function startOf(space: string): number {
  return Math.imul(0x811c9dc5 ^ space.charCodeAt(0), prime)
}

/** The key of a text that goes on. */
export function grown(base: number, text: string): number {
  let hash = base
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), prime)
  return hash
}

/** The key of a text without the letter at a place. */
export function baseWithout(space: string, text: string, without: number): number {
  let hash = startOf(space)
  for (let at = 0; at < text.length; at += 1) {
    if (at !== without) hash = Math.imul(hash ^ text.charCodeAt(at), prime)
  }
  return hash
}

export function keyed(bearer: number, base: number): number {
  let hash = base ^ Math.imul(bearer + 1, 0x9e3779b1)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (hash ^ (hash >>> 13)) >>> 0
}

const prime = 0x01000193

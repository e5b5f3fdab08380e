/**
 * Whether a file's outermost element has this local name and what opens it holds all these words. Total: any bytes may be given, of which the first 64 kB
 * are looked at.
 */
export function beginsWithElement(
  head: Uint8Array,
  local: string,
  words: readonly string[] = [],
): boolean {
  const text = textOf(head.subarray(0, 65_536))
  const tag = firstTag(text)
  if (
    tag === undefined ||
    (/^(?:[^\s:>/]{1,60}:)?([^\s>/]{1,80})/.exec(tag)?.[1] ?? '') !== local
  ) {
    return false
  }
  return words.every((word) => tag.includes(word))
}

function textOf(head: Uint8Array): string {
  const [first, second] = head
  const encoding =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : 'utf-8'
  return new TextDecoder(encoding).decode(head)
}

/** What stands in the first tag that opens an element; comments, instructions and declarations before it are passed over. */
function firstTag(text: string): string | undefined {
  let at = text.search(/\S/)
  while (at !== -1 && text.charAt(at) === '<') {
    const end = text.startsWith('<!--', at) ? endOf(text, '-->', at) : endOf(text, '>', at)
    if (!'?!'.includes(text.charAt(at + 1))) return text.slice(at + 1, end)
    const next = text.slice(end).search(/\S/)
    if (end >= text.length || next === -1) return undefined
    at = end + next
  }
  return undefined
}

function endOf(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from)
  return found === -1 ? text.length : found + mark.length
}

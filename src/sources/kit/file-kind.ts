/**
 * What a file is that should have been something else, in words for a sentence: `an HTML page`. Undefined where its first bytes tell
 * nothing. A publisher's server that is down often answers with a page, and a user often gives the packed file.
 */
export function sayFileKind(head: Uint8Array): string | undefined {
  const magic = magics.find(({ bytes }) => bytes.every((byte, index) => head[index] === byte))
  if (magic !== undefined) return magic.says
  return isHtml(head) ? 'an HTML page' : undefined
}

const magics: readonly { readonly bytes: readonly number[]; readonly says: string }[] = [
  { bytes: [0x1f, 0x8b], says: 'a gzip file' },
  { bytes: [0x50, 0x4b, 0x03, 0x04], says: 'a zip file' },
  { bytes: [0x50, 0x4b, 0x05, 0x06], says: 'an empty zip file' },
  { bytes: [0x25, 0x50, 0x44, 0x46], says: 'a PDF' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], says: 'an old Office file' },
  { bytes: [0x28, 0xb5, 0x2f, 0xfd], says: 'a Zstandard file' },
  { bytes: [0xff, 0xfe], says: 'a text in UTF-16' },
  { bytes: [0xfe, 0xff], says: 'a text in UTF-16' },
]

/** Whether the first kilobyte opens as a page does, after a byte-order mark, white space, comments and an XML declaration. */
export function isHtml(head: Uint8Array): boolean {
  const text = new TextDecoder('latin1').decode(head.subarray(0, 1024)).toLowerCase()
  const start = text.replace('ï»¿', '').trimStart()
  if (!start.startsWith('<')) return false
  return /<!doctype html|<html[\s>]|^<(?:head|body|script|title)[\s>]/.test(start)
}

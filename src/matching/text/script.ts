import type { Script } from './token.ts'

/**
 * Blocks of the scripts, by their last code point (Unicode 16, Blocks.txt), in order; what stands before a block and after the one before
 * it is the block's own. Blocks of signs are `Zyyy`.
 */
const blocks: readonly (readonly [last: number, script: Script])[] = [
  [0x40, 'Zyyy'],
  [0x5a, 'Latn'],
  [0x60, 'Zyyy'],
  [0x7a, 'Latn'],
  [0xbf, 'Zyyy'],
  [0x2af, 'Latn'],
  [0x36f, 'Zyyy'],
  [0x3ff, 'Grek'],
  [0x52f, 'Cyrl'],
  [0x58f, 'Armn'],
  [0x5ff, 'Hebr'],
  [0x6ff, 'Arab'],
  [0x74f, 'Syrc'],
  [0x77f, 'Arab'],
  [0x7bf, 'Thaa'],
  [0x85f, 'Zzzz'],
  [0x8ff, 'Arab'],
  [0x97f, 'Deva'],
  [0x9ff, 'Beng'],
  [0xa7f, 'Guru'],
  [0xaff, 'Gujr'],
  [0xb7f, 'Orya'],
  [0xbff, 'Taml'],
  [0xc7f, 'Telu'],
  [0xcff, 'Knda'],
  [0xd7f, 'Mlym'],
  [0xdff, 'Sinh'],
  [0xe7f, 'Thai'],
  [0xeff, 'Laoo'],
  [0xfff, 'Tibt'],
  [0x109f, 'Mymr'],
  [0x10ff, 'Geor'],
  [0x11ff, 'Hang'],
  [0x139f, 'Ethi'],
  [0x177f, 'Zzzz'],
  [0x17ff, 'Khmr'],
  [0x18af, 'Mong'],
  [0x1c8f, 'Zzzz'],
  [0x1cbf, 'Geor'],
  [0x1cff, 'Zzzz'],
  [0x1eff, 'Latn'],
  [0x1fff, 'Grek'],
  [0x2bff, 'Zyyy'],
  [0x2c5f, 'Zzzz'],
  [0x2c7f, 'Latn'],
  [0x2cff, 'Zzzz'],
  [0x2d2f, 'Geor'],
  [0x2ddf, 'Ethi'],
  [0x2dff, 'Cyrl'],
  [0x2e7f, 'Zyyy'],
  [0x2fdf, 'Hani'],
  [0x3004, 'Zyyy'],
  [0x3007, 'Hani'],
  [0x3040, 'Zyyy'],
  [0x309f, 'Hira'],
  [0x30ff, 'Kana'],
  [0x312f, 'Zzzz'],
  [0x318f, 'Hang'],
  [0x31ef, 'Zyyy'],
  [0x31ff, 'Kana'],
  [0x33ff, 'Zyyy'],
  [0x9fff, 'Hani'],
  [0xa63f, 'Zzzz'],
  [0xa69f, 'Cyrl'],
  [0xa71f, 'Zzzz'],
  [0xa7ff, 'Latn'],
  [0xabff, 'Zzzz'],
  [0xd7ff, 'Hang'],
  [0xf8ff, 'Zzzz'],
  [0xfaff, 'Hani'],
  [0xffff, 'Zzzz'],
  [0x1ffff, 'Zzzz'],
  [0x3ffff, 'Hani'],
]

/** The script of a code point, by its block; a digit or a sign belongs to none (`Zyyy`). */
export function scriptOf(code: number): Script {
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >> 1
    const [last] = blocks[middle] ?? [0]
    if (code <= last) high = middle
    else low = middle + 1
  }
  return blocks[low]?.[1] ?? 'Zzzz'
}

/** How many letters of each script a word has, most first; digits and signs left out. */
export function scriptsOf(word: string): ReadonlyMap<Script, number> {
  const counts = new Map<Script, number>()
  for (const letter of word) {
    const script = scriptOf(letter.codePointAt(0) ?? 0)
    if (script !== 'Zyyy') counts.set(script, (counts.get(script) ?? 0) + 1)
  }
  return new Map([...counts].sort(([, left], [, right]) => right - left))
}

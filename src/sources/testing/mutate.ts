import type { Chance } from './chance.ts'

/** A file as an accident or a hand might leave it: one to four changes of the kinds below. */
export function mutate(bytes: Uint8Array, chance: Chance): Uint8Array {
  let changed = bytes
  for (let left = 1 + chance.below(4); left > 0; left -= 1)
    changed = chance.pick(kinds)(changed, chance)
  return changed
}

type Mutation = (bytes: Uint8Array, chance: Chance) => Uint8Array

/** Another byte at a few places. */
const flip: Mutation = (bytes, chance) => {
  const copy = Uint8Array.from(bytes)
  for (let left = 1 + chance.below(8); left > 0; left -= 1)
    copy[chance.below(copy.length + 1)] = chance.below(256)
  return copy
}

/** The end is gone, or the beginning. */
const cut: Mutation = (bytes, chance) => {
  const at = chance.below(bytes.length + 1)
  return chance.often(80) ? bytes.subarray(0, at) : bytes.subarray(at)
}

/** A stretch is gone. */
const remove: Mutation = (bytes, chance) => {
  const [start, end] = stretch(bytes, chance)
  return join(bytes.subarray(0, start), bytes.subarray(end))
}

/** A stretch stands twice, or in another place too. */
const splice: Mutation = (bytes, chance) => {
  const [start, end] = stretch(bytes, chance)
  const at = chance.often(50) ? end : chance.below(bytes.length + 1)
  return join(bytes.subarray(0, at), bytes.subarray(start, end), bytes.subarray(at))
}

/** Bytes that parsers trip over stand where they should not. */
const insert: Mutation = (bytes, chance) => {
  const at = chance.below(bytes.length + 1)
  return join(bytes.subarray(0, at), chance.pick(tripwires), bytes.subarray(at))
}

/** Two tags, fields or lines have changed places. */
const swap: Mutation = (bytes, chance) => {
  const text = Buffer.from(bytes).toString('latin1')
  const pieces = text.split(
    chance.pick([/(<[^<>]{1,200}>)/, /([,;\t|])/, /(\n)/, /("[^"]{0,200}")/]),
  )
  const [one, other] = [chance.below(pieces.length), chance.below(pieces.length)]
  const [left = '', right = ''] = [pieces[one], pieces[other]]
  pieces[one] = right
  pieces[other] = left
  return Buffer.from(pieces.join(''), 'latin1')
}

/** A number has become another. */
const renumber: Mutation = (bytes, chance) => {
  const text = Buffer.from(bytes).toString('latin1')
  const start = chance.below(text.length + 1)
  const found = /\d+/.exec(text.slice(start))
  if (found === null) return bytes
  const at = start + found.index
  const other = chance.pick(['0', '-1', '99999999999999999999', '1e9', '2026-02-30', '٣', ''])
  return Buffer.from(text.slice(0, at) + other + text.slice(at + found[0].length), 'latin1')
}

const kinds: readonly [Mutation, ...Mutation[]] = [
  flip,
  cut,
  remove,
  splice,
  insert,
  swap,
  renumber,
]

const tripwire = (text: string) => Buffer.from(text, 'utf8')

const tripwires: readonly [Uint8Array, ...Uint8Array[]] = [
  Uint8Array.of(0),
  Uint8Array.of(0xff, 0xfe),
  Uint8Array.of(0xed, 0xa0, 0x80),
  Uint8Array.of(0xc0, 0x80),
  Uint8Array.of(0x1a),
  tripwire('\ufeff'),
  tripwire('"'),
  tripwire('""",,,'),
  tripwire('\n\r\n\n'),
  tripwire('<!DOCTYPE a [<!ENTITY b "c">]>&b;'),
  tripwire('<!DOCTYPE a SYSTEM "file:///etc/passwd">'),
  tripwire('<![CDATA[ ]]> ]]> <!-- -- -->'),
  tripwire('&#x0;&#xD800;&nothing;'),
  tripwire('<a><a><a><a><a><a><a><a>'),
  tripwire('{"__proto__":{"a":1},"constructor":[]}'),
  tripwire('[[[[[[[[[['),
  tripwire('\u202e\u200b\u0000'),
  tripwire('x'.repeat(5000)),
]

function stretch(bytes: Uint8Array, chance: Chance): readonly [number, number] {
  const start = chance.below(bytes.length + 1)
  const length = chance.below(chance.often(70) ? 80 : bytes.length + 1)
  return [start, Math.min(bytes.length, start + length)]
}

function join(...parts: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat(parts)
}

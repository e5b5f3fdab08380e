import { describe, expect, it } from 'vitest'
import { buildIndex, type MatchIndex, readIndex, writeIndex } from '../index.ts'
import { invented } from '../testing/party.ts'

const index: MatchIndex = buildIndex([
  invented({ reference: 'A.1', names: ['Valdor Quist'], births: ['1954'], ids: ['AB-1234567'] }),
  invented({ reference: 'A.2', names: ['Xanthe Brel'], list: 'other-list', schema: 'Vessel' }),
])
const written = writeIndex(index)

describe('an index on disk', () => {
  it('holds what it held', () => {
    const read = readIndex(written)
    expect(read.size).toBe(2)
    expect(read.lists).toEqual({ 'test-list': 1, 'other-list': 1 })
    expect(read.find('other-list:A.2')).toBe(1)
    expect(read.find('other-list:A.1')).toBeUndefined()
    expect(read.listing(0)).toEqual({
      id: 'test-list:A.1',
      list: 'test-list',
      reference: 'A.1',
      schema: 'Person',
      caption: 'Valdor Quist',
      programs: ['TEST'],
    })
    expect(writeIndex(read)).toEqual(written)
  })

  it('is read wherever its bytes begin', () => {
    const shifted = new Uint8Array(written.length + 1)
    shifted.set(written, 1)
    expect(readIndex(shifted.subarray(1)).size).toBe(2)
  })

  it.each([
    ['cut short', (bytes: Uint8Array) => bytes.slice(0, bytes.length - 8)],
    ['empty', () => new Uint8Array()],
    ['damaged', (bytes: Uint8Array) => bytes.with(bytes.length - 5, 255)],
    ['of another version', (bytes: Uint8Array) => bytes.with(4, 99)],
    ['something else', (bytes: Uint8Array) => bytes.with(0, 0)],
  ])('is refused when %s', (_, spoil) => {
    expect(() => readIndex(spoil(written))).toThrow(
      expect.objectContaining({ code: 'unavailable/index' }),
    )
  })

  it('says which listing it has not', () => {
    expect(() => index.listing(2)).toThrow(expect.objectContaining({ code: 'not-found/listing' }))
  })
})

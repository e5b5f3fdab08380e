import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { randomOf } from '../random.ts'
import { treatments } from './index.ts'

function treat(id: string, name: string, seed = 1): string | undefined {
  const found = treatments.find((treatment) => treatment.id === id)
  if (found === undefined) throw new Error(id)
  return found.treat(name, randomOf(seed, id))
}

describe('a treatment', () => {
  it.each([
    ['omitted-part', 'Ana Bel', undefined],
    ['swapped-order', 'PETROV, Ivan', 'Ivan PETROV'],
    ['swapped-order', 'Ivan Sergeevich Petrov', 'Petrov Ivan Sergeevich'],
    ['swapped-order', 'Petrov', undefined],
    ['joined-words', 'KUM GANG', 'KUMGANG'],
    ['joined-words', 'KUMGANG', undefined],
    ['lost-diacritics', 'Muñoz', 'Munoz'],
    ['lost-diacritics', "Ch'ŏl", 'Chol'],
    ['lost-diacritics', 'Munoz', undefined],
    ['lost-diacritics', 'Май', undefined],
    ['legal-form-dropped', 'EXAMPLE TRADING, S.A. DE C.V.', 'EXAMPLE TRADING'],
    ['legal-form-dropped', 'EXAMPLE TRADING CO., LTD.', 'EXAMPLE TRADING'],
    ['legal-form-dropped', 'LLC', undefined],
    ['legal-form-changed', 'EXAMPLE DOO', 'EXAMPLE D.O.O.'],
    ['digits-as-words', 'RUNG RA 2', 'RUNG RA two'],
    ['digits-as-words', 'MSN 376', undefined],
    ['digits-as-words', 'FUND 21', undefined],
    ['look-alikes', 'O', 'О'],
    ['changed-vowel', 'BRRR GRRR', undefined],
    ['initial', 'Ivan', undefined],
    ['split-word', 'Ivan', undefined],
    ['inserted-letter', '김정일', undefined],
  ])('%s of %j is %j', (id, name, expected) => {
    expect(treat(id, name)).toBe(expected)
  })

  it.each([
    ['omitted-part', 'Ivan Sergeevich Petrov', 2],
    ['initial', 'Sergeevich Petrov', 2],
  ])('%s of %j keeps %i words', (id, name, words) => {
    expect(treat(id, name)?.split(' ')).toHaveLength(words)
  })

  it.each([
    ['inserted-letter', 1],
    ['deleted-letter', -1],
    ['replaced-letter', 0],
    ['transposed-letters', 0],
    ['doubled-letter', 1],
    ['changed-vowel', 0],
    ['look-alikes', 0],
  ])('%s changes the length by %i', (id, more) => {
    for (const seed of [1, 2, 3, 4]) {
      const treated = treat(id, 'VALDORIN MARQUEST', seed)
      expect(treated?.length).toBe('VALDORIN MARQUEST'.length + more)
      expect(treated).toBe(treated?.toUpperCase())
    }
  })

  const names = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc
      .array(fc.stringMatching(/^[A-Za-zñő'-]{1,9}$/), { minLength: 1, maxLength: 5 })
      .map((words) => words.join(' ')),
  )

  it('never gives the name back, and gives the same for the same seed', () => {
    fc.assert(
      fc.property(names, fc.nat(), (name, seed) => {
        for (const { id } of treatments) {
          const treated = treat(id, name, seed)
          expect(treated).not.toBe(name)
          expect(treat(id, name, seed)).toBe(treated)
        }
      }),
      { numRuns: 150 },
    )
  })

  it('has a name of its own', () => {
    expect(new Set(treatments.map(({ id }) => id)).size).toBe(treatments.length)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ListedParty } from '../model/index.ts'
import {
  buildIndex,
  type Match,
  type Query,
  readIndex,
  type ScreenOptions,
  screen,
  screenEvery,
  withChanges,
  writeIndex,
} from './index.ts'
import { invented } from './testing/party.ts'

const stems = [
  'mohammed',
  'muhamad',
  'ali',
  'hassan',
  'hasan',
  'abd',
  'al',
  'rahman',
  'abdurrahman',
  'bin',
  'kim',
  'jong',
  'chong',
  'un',
  'jongun',
  'petrov',
  'petrow',
  'ivanova',
  'north',
  'star',
  'northstar',
  'shipping',
  'trading',
  'bank',
  'chile',
  'china',
  'fund',
  '2',
  'ii',
  '3',
  'ltd',
  'ooo',
  'gmbh',
  'j',
  'mv',
  'محمد',
  'Петров',
  '김정은',
  'company',
  'of',
  'the',
  'victory',
  'victor',
  "o'hara",
  'ohara',
] as const

const word = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...stems) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...stems), fc.nat(11), fc.constantFrom('a', 'h', 'z', ''))
      .map(mistype),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
)

function mistype([stem, at, letter]: readonly [string, number, string]): string {
  const where = at % (stem.length + 1)
  return stem.slice(0, where) + letter + stem.slice(where + (at % 2))
}

const name = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '))
const quality = fc.constantFrom('strong', 'weak', 'unstated')
const some = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.array(arbitrary, { maxLength: 2 })
const schema = fc.constantFrom('Person', 'Organization', 'Company', 'Vessel', 'LegalEntity')
const birth = fc.constantFrom('1954', '1954-03', '1954-03-02', '1955-02-03', '1971')
const country = fc.constantFrom('KP', 'RU', 'SY')
const id = fc.constantFrom('IMO 9187629', 'AB-123456', 'ab 123456', 'ILSIKPPY', '5342883')

const party = fc.record({
  list: fc.constantFrom('one', 'two'),
  schema,
  names: fc.array(fc.tuple(name, quality), { minLength: 1, maxLength: 3 }),
  births: some(birth),
  countries: some(country),
  genders: some(fc.constantFrom('male', 'female')),
  ids: some(id),
})
const corpus = fc
  .array(party, { minLength: 1, maxLength: 12 })
  .map((said) => said.map((each, at) => invented({ ...each, reference: String(at) })))

const query = fc.record(
  {
    name: fc.oneof({ weight: 5, arbitrary: name }, { weight: 1, arbitrary: id }),
    schema,
    birthDate: birth,
    countries: some(country),
    gender: fc.constantFrom('male', 'f'),
    ids: some(id),
  },
  { requiredKeys: ['name'] },
) as fc.Arbitrary<unknown> as fc.Arbitrary<Query>

const options = fc.record(
  {
    threshold: fc.constantFrom(0, 0.05, 0.3, 0.6, 0.9, 0.99),
    lists: fc.constantFrom(['one'], ['one', 'two']),
    settings: fc.constantFrom({ weakAliasesAlert: {} }, { weakAliasesAlert: { one: false } }),
  },
  { requiredKeys: ['threshold', 'settings'] },
) as fc.Arbitrary<ScreenOptions>

/** An answer without the numbers of its listings, which are the index's own. */
function body(matches: readonly Match[]): unknown {
  return matches.map(({ listing, ...match }) => match)
}

describe('the index', { timeout: 60_000 }, () => {
  it('answers as brute force over every listing does', () => {
    fc.assert(
      fc.property(corpus, query, options, (parties, asked, chosen) => {
        const index = buildIndex(parties)
        expect(screen(index, asked, chosen)).toEqual(screenEvery(parties, asked, chosen))
      }),
      { numRuns: 120 },
    )
  })

  it('answers the same after it was written and read', () => {
    fc.assert(
      fc.property(corpus, query, options, (parties, asked, chosen) => {
        const index = buildIndex(parties)
        expect(screen(readIndex(writeIndex(index)), asked, chosen)).toEqual(
          screen(index, asked, chosen),
        )
      }),
      { numRuns: 60 },
    )
  })

  it('answers after any run of changes as one built anew', () => {
    const change = fc.record({
      put: fc.array(party, { maxLength: 3 }),
      at: fc.nat(14),
      gone: some(fc.nat(14)),
    })
    fc.assert(
      fc.property(
        corpus,
        fc.array(change, { maxLength: 4 }),
        query,
        options,
        (parties, changes, asked, chosen) => {
          let index = buildIndex(parties)
          let kept = new Map<string, ListedParty>(parties.map((each) => [idOf(each), each]))
          for (const { put, at, gone } of changes) {
            const added = put.map((each, more) =>
              invented({ ...each, reference: String(at + more) }),
            )
            const removed = gone.flatMap((number) => [`one:${number}`, `two:${number}`])
            kept = new Map([...kept].filter(([key]) => !removed.includes(key)))
            for (const each of added) kept.set(idOf(each), each)
            index = withChanges(index, {
              put: added,
              remove: removed.filter((key) => !added.some((each) => idOf(each) === key)),
            })
          }
          expect(index.size).toBe(kept.size)
          expect(body(screen(index, asked, chosen))).toEqual(
            body(screen(buildIndex(kept.values()), asked, chosen)),
          )
        },
      ),
      { numRuns: 90 },
    )
  })
})

function idOf({ list, reference }: ListedParty): string {
  return `${list}:${reference}`
}

import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readLists } from '../../bench/kit/lists.ts'
import { buildIndex, defaultThreshold, screen } from '../../src/matching/index.ts'

const folder = process.env['FIREBREAK_EVAL']

describe.skipIf(folder === undefined)(
  'the official lists (needs FIREBREAK_EVAL, the folder of lists/ and eval/)',
  () => {
    it('give every tenth name that is not weak back as its own listing, first or tied', async () => {
      const parties = await readLists(join(folder ?? '', 'lists'))
      const index = buildIndex(parties)
      const options = { threshold: defaultThreshold, settings: { weakAliasesAlert: {} } }
      const names = parties.flatMap(({ list, reference, names: given }) =>
        given
          .filter(({ quality }) => quality !== 'weak')
          .map(({ full }) => ({ id: `${list}:${reference}`, full })),
      )
      const missed = names.filter(({ id, full }, at) => {
        if (at % 10 !== 0) return false
        const matches = screen(index, { name: full }, options)
        const own = matches.find((match) => match.id === id)
        return own === undefined || own.score < (matches[0]?.score ?? 1)
      })
      expect(names.length).toBeGreaterThan(20_000)
      expect(missed).toEqual([])
    }, 120_000)

    it('are found by an identifier in the UN’s own free text', async () => {
      const parties = await readLists(join(folder ?? '', 'lists'))
      const index = buildIndex(parties.filter(({ list }) => list === 'un-sc'))
      const options = { threshold: defaultThreshold, settings: { weakAliasesAlert: {} } }
      const first = (name: string): string | undefined => screen(index, { name }, options)[0]?.id
      expect(first('IMO 5342883')).toBe('un-sc:KPe.022')
      expect(first('ILSIKPPY')).toBe('un-sc:KPe.034')
    }, 60_000)
  },
)

import { describe, expect, it } from 'vitest'
import { findOverlaps } from './find-overlaps.ts'
import { loadLaw } from './load-law.ts'

const words = `regimes:
  - regime: test
    title: Test
    target: KP
    authority: { id: body, body: A body, binds: all }
    addressee: { who: States, nationalAct: not held }
    completeThrough: 2020-01-01
    notHeld: []
goods:
  - { goods: ships, says: ships, headings: [{ hs: '89', grade: text, source: { title: a tariff } }] }
  - { goods: tankers, says: tankers, headings: [{ hs: '890120', grade: text, source: { title: a tariff } }] }
`

function measure(
  id: string,
  goods: string,
  more: { way?: string; from?: string; edge?: string; out?: string } = {},
) {
  const { way = 'supplied-to', from = '2017-01-01', edge = '', out = '' } = more
  return `  - measure: test/${id}
    title: ${id}
    subject: s
    document: D ${id}
    paragraph: '1'
    adopted: ${from}
    from: ${from}
    ${edge}
    grade: text
    source: { title: t }
    clauses:
      - clause: c
        text: ${id}
        force: B
        effect: prohibits
        grade: text
        when: { all: [{ act: [shipment] }, { goods: [${goods}] }, { ${way}: KP }] }
        ${out}
`
}

const approval =
  'exemptions: [{ exemption: e, text: approved, gives: permitted-with-duties, approval: { by: X }, when: { act: [shipment] }, grade: text }]'

function overlaps(...measures: readonly string[]) {
  const loaded = loadLaw(
    [{ path: 'law.yml', text: `${words}measures:\n${measures.join('')}` }],
    'h',
  )
  if (loaded.kind === 'refused') throw new Error(loaded.issues[0]?.says)
  return findOverlaps(loaded.law).map(({ measures: pair, headings, from }) => [
    ...pair,
    ...headings,
    from,
  ])
}

describe('goods that two measures cover', () => {
  it('with different ways out are found, by the finer heading, from the later day', () => {
    const found = overlaps(
      measure('a', 'ships'),
      measure('b', 'tankers', { out: approval, from: '2018-01-01' }),
    )
    expect(found).toEqual([['test/a', 'test/b', '890120', '2018-01-01']])
  })

  it.each([
    ['the same ways out', {}],
    ['another way', { way: 'supplied-from', out: approval }],
    ['an edge between them', { edge: 'widens: [test/a]', out: approval, from: '2018-01-01' }],
    [
      'one replaced by the other',
      { edge: 'replaces: [test/a]', out: approval, from: '2018-01-01' },
    ],
  ])('with %s are not', (_what, more) => {
    expect(overlaps(measure('a', 'ships'), measure('b', 'tankers', more))).toEqual([])
  })
})

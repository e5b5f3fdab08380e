import { type LawText, loadLaw } from '../../index.ts'

/** A source as a law file writes it. */
export const source = 'source: { title: A source }'

/** A measure that bans coal, with one more line where wanted. */
export const measure = (id: string, more = '') => `  - measure: ${id}
    title: Coal
    subject: coal
    document: Document
    paragraph: '1'
    adopted: 2016-03-02
    from: 2016-03-02
    grade: text
    ${source}
${more === '' ? '' : `    ${more}\n`}    clauses:
      - clause: coal
        text: No coal.
        force: B
        effect: prohibits
        when: { all: [ { act: [shipment] }, { claim: livelihood } ] }
        grade: text
`

/** The regime and the words that the measures of these tests use. */
export const words = `regimes:
  - regime: test
    title: Test
    target: KP
    authority: { id: body, body: Body, binds: all }
    addressee: { who: States, nationalAct: not held }
    completeThrough: 2026-01-01
    notHeld: [the rest]
claims:
  - { claim: livelihood, says: so, question: So?, why: Because. }
places:
  - { place: Rajin, country: KP }
goods:
  - { goods: coal, says: coal, headings: [ { hs: '2701', grade: text, source: { title: a tariff } } ] }
`

/** A file with one measure. */
export const coal = `measures:\n${measure('test/one')}`

/** What is wrong with these files, each complaint with its place in front. */
export function load(text: string, ...more: LawText[]): string[] {
  const files = [{ path: 'words.yml', text: words }, { path: 'coal.yml', text }, ...more]
  const loaded = loadLaw(files, 'hash')
  return loaded.kind === 'refused' ? loaded.issues.map(({ at, says }) => `${at}: ${says}`) : []
}

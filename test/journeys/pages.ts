import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './installation.ts'

/** A structure with something of everything: a range, ties with days and sources, own shares, a planned designation. */
const ownership = {
  listed: ['Example Holder'],
  shares: {
    'Example Mid': { 'Example Holder': 50 },
    'Example Trading': { 'Example Holder': 30, 'Example Mid': { min: 10, max: 40 } },
  },
  ties: [
    {
      kind: 'owns',
      from: 'Example Trading',
      to: 'Example Ship',
      share: 60,
      validTo: '2024-12-31',
      source: { title: 'Example register extract', locator: 'p. 2' },
      grade: 'official',
    },
    { kind: 'owns', from: 'Example Ship', to: 'Example Ship', share: 5 },
    { kind: 'controls', from: 'Example Mid', to: 'Example Ship', validFrom: '2024-08-01' },
  ],
  planned: ['Example Trading'],
}

/** The addresses that every page is looked at by: empty, answered, not found. */
export const pages: readonly string[] = [
  '/',
  '/screen',
  '/screen?name=Fable+Trading',
  '/screen?name=Fable+Trading&on=2019-02-10&ofac=1&threshold=0.3',
  '/screen?name=Zebedee+Quillfeather',
  '/listing/un-sc%3AZZi.001?on=2017-02-10',
  '/listing/un-sc%3AZZe.001',
  '/listing/un-sc%3ANOBODY',
  '/lists',
  '/lists/un-sc',
  '/lists/ofac-sdn',
  '/lists/nothing',
  '/assess',
  '/ownership',
  `/ownership?on=2024-07-03&rule=eu&q=${written(ownership)}`,
  `/ownership?on=2024-07-03&rule=uk&view=table&party=Example+Trading&q=${written(ownership)}`,
  '/ownership?kept=elsewhere',
  '/caps?on=2017-03-31',
  '/network',
  '/caps/un-1718/coal-2017?on=2017-12-31',
  '/caps/un-1718/coal-2017?on=2017-02-10&known=2017-02-25',
  '/caps/un-1718/coal-2016-interim?on=2016-12-20&known=2016-12-20',
  '/law/un-1718/2321-26?on=2017-02-10',
  '/law/un-1718/2321-26?on=2018-02-10',
  '/caps?on=2024-12-31',
  '/caps/un-1718/refined-petroleum-2019',
  '/caps/un-1718/workers-2017?on=2017-09-08',
  '/caps/un-1718/coal-2017?on=2017-02-28&known=2017-03-31',
  '/validation',
  '/validation?sample=20&seed=1&threshold=0.7&list=un-sc',
  '/hosts',
  '/hosts?below=45&colour=chance',
  '/hosts/CU?on=2016-12-05',
  '/missions',
  `/missions?on=2017-01-15&q=${written(example('mission-two-accounts'))}`,
  '/missions/FR',
  '/displacement',
  `/displacement?q=${written(example('displace-perverse'))}`,
  '/displacement?q=bad',
  '/regimes?on=2025-11-01',
  '/regimes?left=un-1718&right=cn-dprk&subject=coal-export&on=2017-08-20',
  '/timeline?on=2026-01-01',
  '/law?on=2017-02-10',
  '/law?on=2017-12-22',
  '/law/un-1718/2270-8?on=2017-12-22',
  '/mirror',
  '/reference',
  '/nowhere',
]

/** An example of the folder. */
function example(name: string): object {
  return JSON.parse(readFileSync(join(root, `examples/${name}.json`), 'utf8'))
}

/** An object as the address holds it. */
function written(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}

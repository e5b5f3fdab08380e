/**
 * A process that takes in one batch of facts after another and says which ones the store acknowledged, until it is killed. Run as
 * `node --import tsx writer.ts DATA_FOLDER ROUND`; waits for a line of input, opens the store, prints `open`, then one line of ids
 * a batch.
 */
import { once } from 'node:events'
import { audited, factWith } from '../contract/subject.ts'
import { openStore } from '../open-store.ts'

const [dataFolder = '', round = ''] = process.argv.slice(2)
await once(process.stdin, 'data')
const store = await openStore({ dataFolder })
process.stdout.write('open\n')
for (let batch = 0; ; batch += 1) {
  const facts = Array.from({ length: 1 + (batch % 3) }, (_, value) =>
    factWith({ subject: `round/${round}/${batch}`, value }),
  )
  await store.facts.append(facts, audited(`batch ${round}/${batch}`))
  process.stdout.write(`${facts.map(({ id }) => id).join(' ')}\n`)
}

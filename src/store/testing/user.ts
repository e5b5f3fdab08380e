/**
 * A process that uses a store and then waits. Run as `node --import tsx user.ts DATA_FOLDER NAME`; opens the store, takes in a
 * fact under its name, prints `open KIND` and any notices, and on each line of its input: `count` prints how many facts there
 * are, `close` closes and ends.
 */
import { createInterface } from 'node:readline'
import { factWith, write } from '../contract/subject.ts'
import { openStore } from '../open-store.ts'

const [dataFolder = '', name = ''] = process.argv.slice(2)
const say = (text: string) => process.stdout.write(`${text}\n`)
const store = await openStore({ dataFolder, onNotice: (sentence) => say(`notice ${sentence}`) })
await store.facts.append([factWith({ subject: `user/${name}` })], write)
say(`open ${store.kind}`)
for await (const line of createInterface({ input: process.stdin })) {
  if (line === 'close') break
  say(`count ${(await store.facts.read({ subjectPrefix: 'user/' })).length}`)
}
await store.close()
say('closed')
process.exit(0)

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readFigures } from '../src/app/load-figures.ts'
import { portOf } from '../src/app/port.ts'
import { readFolder } from '../src/app/read-folder.ts'
import { type Report, reportOfFact, reportProperty } from '../src/caps/index.ts'
import { type Day, endOfDay, type Instant, readDay, readKnownBy } from '../src/model/index.ts'
import {
  actKinds,
  assess,
  loadLaw,
  readTransaction,
  type Transaction,
} from '../src/regimes/index.ts'
import { root } from '../test/journeys/installation.ts'
import { report } from './report.ts'

/** How many acts a second one core assesses, each read from JSON text, against reading their JSON alone. */
const bundle = await readFolder(join(root, 'data/regimes'))
const loaded = loadLaw(bundle.texts, bundle.hash)
if (loaded.kind === 'refused') throw new Error(loaded.issues[0]?.says)
const { law } = loaded
const reports = new Map<string, Report[]>()
const facts = readFigures((await readFolder(join(root, 'data/figures'))).texts)
const drawdowns = facts.filter(({ property }) => property === reportProperty)
for (const found of drawdowns.map(reportOfFact)) {
  reports.set(found.cap, [...(reports.get(found.cap) ?? []), found])
}
const texts = readdirSync(join(root, 'examples'))
  .filter((name) => name.endsWith('.json'))
  .map((name) => readFileSync(join(root, 'examples', name), 'utf8'))
  .filter(isAct)

/** Whether an example is an act with a day, and not an input of another operation. */
function isAct(text: string): boolean {
  const { kind, date } = JSON.parse(text) as { kind?: string; date?: string }
  return kind !== undefined && kind in actKinds && date !== undefined
}

interface Question {
  readonly transaction: Transaction
  readonly on: Day
  readonly knownBy: Instant
}

/** The examples of the issue tracker's coal table, read from their text each time. */
function fromText(text: string): Question {
  const { knownBy: known, ...transaction } = JSON.parse(text) as Transaction & { knownBy: string }
  const on = readDay(transaction.date ?? '')
  const knownBy = readKnownBy(known)
  if (on === undefined || knownBy === undefined) throw new Error(text)
  return { transaction, on, knownBy }
}

function answer({ transaction, on, knownBy }: Question): number {
  const act = readTransaction(transaction, law)
  return assess(act, law, on, knownBy, portOf({ law, reports }, on, knownBy)).findings.length
}

/** The acts of every example in the law files: all kinds, all years. */
const mixed: readonly Question[] = law.examples.map(({ act, on }) => ({
  transaction: act as Transaction,
  on,
  knownBy: endOfDay(on),
}))

/** How many a second of processor time, so that what else the machine does is left out. */
function perSecond(count: number, run: (index: number) => unknown): number {
  for (let index = 0; index < count / 5; index += 1) run(index)
  const started = process.cpuUsage()
  for (let index = 0; index < count; index += 1) run(index)
  const { user, system } = process.cpuUsage(started)
  return count / ((user + system) / 1_000_000)
}

const at = <T>(list: readonly T[], index: number): T => list[index % list.length] as T
const parsed = perSecond(200_000, (index) => JSON.parse(at(texts, index)))
const coal = perSecond(20_000, (index) => answer(fromText(at(texts, index))))
const all = perSecond(10_000, (index) => answer(at(mixed, index)))

report('assess', [
  { what: 'JSON.parse alone', value: parsed, unit: 'acts/s' },
  {
    what: 'coal examples, read and assessed',
    value: coal,
    unit: 'acts/s',
    least: 5000,
    times: parsed / coal,
  },
  {
    what: `${mixed.length} mixed acts in turn, 10,000 in all`,
    value: 10_000 / all,
    unit: 's',
    most: 1.5,
    times: parsed / all,
  },
])

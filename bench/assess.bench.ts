import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readFigures } from '../src/app/load-figures.ts'
import { portOf } from '../src/app/port.ts'
import { readFolder } from '../src/app/read-folder.ts'
import { type Report, reportOfFact } from '../src/caps/index.ts'
import { readDay, readKnownBy } from '../src/model/index.ts'
import { assess, loadLaw, readTransaction, type Transaction } from '../src/regimes/index.ts'
import { root } from '../test/journeys/installation.ts'
import { report } from './report.ts'

/** How many acts a second one core assesses, each read from JSON text, against reading the JSON alone. */
const bundle = await readFolder(join(root, 'data/regimes'))
const loaded = loadLaw(bundle.texts, bundle.hash)
if (loaded.kind === 'refused') throw new Error(loaded.issues[0]?.says)
const { law } = loaded
const reports = new Map<string, Report[]>()
for (const found of readFigures((await readFolder(join(root, 'data/figures'))).texts).map(
  reportOfFact,
)) {
  reports.set(found.cap, [...(reports.get(found.cap) ?? []), found])
}
const basis = { engine: '', recorded: 0, law: '', figures: '', lists: {} }
const texts = readdirSync(join(root, 'examples'))
  .filter((name) => name.endsWith('.json'))
  .map((name) => readFileSync(join(root, 'examples', name), 'utf8'))

function assessAll(): number {
  let findings = 0
  for (const text of texts) {
    const given = JSON.parse(text) as Transaction & { readonly knownBy: string }
    const { knownBy: known, ...transaction } = given
    const on = readDay(given.date ?? '')
    const knownBy = readKnownBy(known)
    if (on === undefined || knownBy === undefined) throw new Error(text)
    const act = readTransaction(transaction, law)
    findings += assess(act, law, on, knownBy, portOf({ law, reports, basis }, on, knownBy)).findings
      .length
  }
  return findings
}

function perSecond(run: () => unknown, rounds: number): number {
  for (let round = 0; round < rounds / 10; round += 1) run()
  const started = performance.now()
  for (let round = 0; round < rounds; round += 1) run()
  return (rounds * texts.length) / ((performance.now() - started) / 1000)
}

const parsed = perSecond(() => texts.map((text) => JSON.parse(text)), 20_000)
const assessed = perSecond(assessAll, 2_000)

report('assess', [
  { what: 'JSON.parse alone', value: parsed, unit: 'acts/s' },
  {
    what: 'read and assess',
    value: assessed,
    unit: 'acts/s',
    least: 5000,
    times: parsed / assessed,
  },
])

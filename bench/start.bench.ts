import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { installation, root, serve } from '../test/journeys/installation.ts'
import { median, report } from './report.ts'

/** How long from the start of the process to the first answer, with the database up and without. */
const here = installation()
const example = join(root, 'examples/coal-2017-within-cap.json')
const program = join(root, 'bin/firebreak.mjs')

function firstAnswer(): number {
  const started = performance.now()
  const { status } = spawnSync(process.execPath, [
    program,
    'assess',
    example,
    '--json',
    '--data',
    here.data,
  ])
  if (status !== 0) throw new Error('assess failed')
  return performance.now() - started
}

function bareNode(): number {
  const started = performance.now()
  spawnSync(process.execPath, ['-e', '0'])
  return performance.now() - started
}

const times = <T>(count: number, run: () => T): T[] => Array.from({ length: count }, run)

const fresh = firstAnswer()
const without = median(times(5, firstAnswer))
const serving = await serve(['--data', here.data, '--port', '0'])
const withDatabase = median(times(9, firstAnswer))
const bare = median(times(9, bareNode))
await serving.stop()
await here.remove()

report('start', [
  { what: 'bare node, start to end', value: bare, unit: 'ms' },
  {
    what: 'first answer, database up',
    value: withDatabase,
    unit: 'ms',
    most: 1000,
    times: withDatabase / bare,
  },
  {
    what: 'first answer, database down',
    value: without,
    unit: 'ms',
    most: 2500,
    times: without / bare,
  },
  { what: 'first answer ever, database made', value: fresh, unit: 'ms', times: fresh / bare },
])

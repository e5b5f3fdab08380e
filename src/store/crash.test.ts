import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readPostmaster } from './launcher/postmaster.ts'
import { pause } from './launcher/processes.ts'
import { openStore } from './open-store.ts'
import { startChild } from './testing/child.ts'
import { clusterFolders, type Folders } from './testing/folders.ts'

const kills = 20
const seed = 20160302

let folders: Folders

beforeAll(async () => {
  folders = await clusterFolders()
}, 60_000)
afterAll(() => folders.removeAll())

it('loses nothing acknowledged when killed twenty times while writing, the server too every other time', async () => {
  const dataFolder = await folders.next()
  const moments = fc.sample(fc.integer({ min: 5, max: 300 }), { seed, numRuns: kills })
  const acknowledged: string[] = []
  // The next writer loads its program while this one writes.
  let next = startChild('writer.ts', [dataFolder, '0'])
  for (const [round, moment] of moments.entries()) {
    const writer = next
    next = startChild('writer.ts', [dataFolder, String(round + 1)])
    writer.tell('go')
    await writer.line('open')
    await pause(moment)
    const server = await readPostmaster(join(dataFolder, 'pg'))
    if (round % 2 === 1 && server !== undefined) process.kill(-server.pid, 'SIGKILL')
    writer.process.kill('SIGKILL')
    await writer.gone
    acknowledged.push(
      ...writer.lines.filter((line) => line !== 'open').flatMap((line) => line.split(' ')),
    )
    await check(dataFolder, acknowledged)
  }
  next.process.kill('SIGKILL')
  await next.gone
  expect(acknowledged.length).toBeGreaterThan(kills)
}, 120_000)

async function check(dataFolder: string, acknowledged: readonly string[]): Promise<void> {
  const store = await openStore({ dataFolder })
  try {
    const facts = await store.facts.read({})
    const held = new Set(facts.map(({ id }) => id))
    expect(held.size).toBe(facts.length)
    expect(acknowledged.filter((id) => !held.has(id))).toEqual([])
    for (const subject of new Set(facts.map((fact) => fact.subject))) {
      const batch = facts.filter((fact) => fact.subject === subject)
      expect(new Set(batch.map(({ recorded }) => recorded)).size).toBe(1)
      expect(batch.length).toBe(1 + (Number(subject.split('/')[2]) % 3))
    }
    expect(await store.audit.verify()).toBeUndefined()
    const entries = await store.audit.read({ limit: 1_000_000 })
    expect(entries.map(({ recorded }) => recorded)).toEqual(entries.map((_, index) => index + 1))
    expect(await store.recorded()).toBe(entries.length)
  } finally {
    await store.close()
  }
}

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { installation, root, type Serving, serve } from './installation.ts'

const here = installation()
let serving: Serving

/** The operation of an example that is no act, by how its name begins; the first that fits. */
const operations: readonly (readonly [string, string])[] = [
  ['ownership-', 'ownership'],
  ['mission-', 'mission-check'],
  ['weak-links-', 'weak-links'],
  ['displace-routes', 'displacement-routes'],
  ['displace-', 'displace'],
  ['caps-mirror', 'impact-mirror'],
  ['caps-price-volume', 'impact-price-volume'],
  ['network-', 'network-reach'],
]

const examples = readdirSync(join(root, 'examples'))
  .filter((name) => name.endsWith('.json'))
  .map((name) => ({ name, text: readFileSync(join(root, 'examples', name), 'utf8') }))
  .filter(({ text }) => !('kind' in (JSON.parse(text) as object)))

beforeAll(async () => {
  serving = await serve(['--data', here.data, '--port', '0'])
})

afterAll(async () => {
  await serving?.stop()
  await here.remove()
})

describe('an example of an operation other than assess', () => {
  it.each(examples)('$name gives its golden answer', async ({ name, text }) => {
    const [, operation] = operations.find(([start]) => name.startsWith(start)) ?? []
    expect(operation).toBeDefined()
    const response = await fetch(`${serving.address}/v1/${operation}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: text,
    })
    const { basis: _, ...answer } = (await response.json()) as Record<string, unknown>
    expect([response.status, answer['says']]).toEqual([200, answer['says']])
    await expect(`${JSON.stringify(answer, null, 2)}\n`).toMatchFileSnapshot(
      join(root, 'examples/answers', name),
    )
  })
})

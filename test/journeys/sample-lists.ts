import { join } from 'node:path'
import { expect, vi } from 'vitest'
import { type Installation, root, type Serving, serve } from './installation.ts'

/** Serves two lists taken in from our own samples: un-sc, let go by hand, and eu-fsf, still held back for being far too small. */
export async function serveSampleLists(here: Installation): Promise<Serving> {
  for (const list of ['un-sc', 'eu-fsf']) {
    await here.run(['sources', 'update', '--from', join(root, `src/sources/${list}/sample.xml`)])
  }
  const serving = await serve(['--data', here.data, '--port', '0'])
  await releaseOne(serving.address)
  return serving
}

/** Lets the one list go, so that something can be screened. */
async function releaseOne(address: string): Promise<void> {
  const ask = async (operation: string, body: object) => {
    const response = await fetch(`${address}/v1/${operation}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    return { status: response.status, body: await response.json() }
  }
  const shown = await ask('sources-show', { id: 'un-sc' })
  const { version } = shown.body as { readonly version: string }
  const reason = 'A sample, for these journeys.'
  await ask('sources-release', { id: 'un-sc', version, reason })
  await vi.waitFor(
    async () => expect((await ask('screen', { name: 'Anybody' })).status).toBe(200),
    { timeout: 30_000, interval: 200 },
  )
}

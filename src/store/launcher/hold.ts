import { Client, type ClientConfig } from 'pg'
import { isPassing } from '../faults.ts'

/** "The server of this store is in use", as the key of an advisory lock. */
const useLock = '4846023131'

/** A session whose only task is to say that this process uses the server. It ends with the process, however that ends. */
export interface Hold {
  /** Whether the session is still there: a server that crashes cuts it. */
  isStanding(): boolean
  /** Says so no longer, and calls the work if nobody else does; nobody can start using the server meanwhile. */
  release(ifLast: () => Promise<void>): Promise<void>
}

/** `ended` tells why a hold could not be had now: the server is starting, stopping, or not there. */
export type HoldAttempt =
  | { readonly kind: 'held'; readonly hold: Hold }
  | { readonly kind: 'refused'; readonly why: string }

/** Tries once. A wrong password or another lasting fault throws. */
export async function tryHold(config: ClientConfig): Promise<HoldAttempt> {
  const client = new Client({ ...config, application_name: 'firebreak hold' })
  let isStanding = true
  client.on('error', () => {
    isStanding = false
  })
  client.on('end', () => {
    isStanding = false
  })
  try {
    await client.connect()
    const answer = await client.query(`select pg_try_advisory_lock_shared(${useLock}) as got`)
    if (answer.rows[0]?.got === true) {
      return { kind: 'held', hold: holdOf(client, () => isStanding) }
    }
    await leave(client)
    return { kind: 'refused', why: 'it is being stopped' }
  } catch (error) {
    await leave(client)
    if (!isPassing(error)) throw error
    return { kind: 'refused', why: error instanceof Error ? error.message : String(error) }
  }
}

function holdOf(client: Client, isStanding: () => boolean): Hold {
  return {
    isStanding,
    async release(ifLast) {
      try {
        await client.query(`select pg_advisory_unlock_shared(${useLock})`)
        const answer = await client.query(`select pg_try_advisory_lock(${useLock}) as got`)
        if (answer.rows[0]?.got === true) await ifLast()
      } catch (error) {
        if (isStanding() && !isPassing(error)) throw error
      } finally {
        await leave(client)
      }
    },
  }
}

async function leave(client: Client): Promise<void> {
  await client.end().catch(() => undefined)
}

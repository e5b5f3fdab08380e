import { once } from 'node:events'
import type { Connection, PoolClient } from 'pg'

/** Sends rows to a `copy … from stdin`, which is all or nothing with its transaction. */
export interface CopyIn {
  /** Sends bytes, cut anywhere; resolves when the server is ready for more. They must not be altered afterwards. */
  write(bytes: Uint8Array): Promise<void>
  /** Resolves when the server has taken in every row. */
  end(): Promise<void>
  /** Breaks the copy off; the transaction can then only be undone. */
  abort(): Promise<void>
}

/**
 * Speaks the COPY sub-protocol (PostgreSQL manual, "Message Flow: COPY Operations") over a connection of `pg`, which hands over
 * every message while a statement of ours is the one that it runs. `told` says a fault for people.
 */
export async function copyIn(
  client: PoolClient,
  statement: string,
  told: (error: unknown) => Error,
): Promise<CopyIn> {
  const copy = statementOf(statement)
  client.query(copy.query)
  const { stream } = await orTold(copy.started)

  async function orTold<T>(step: Promise<T>): Promise<T> {
    try {
      return await step
    } catch (error) {
      throw told(error)
    }
  }

  async function send(kind: string, bytes: Uint8Array): Promise<void> {
    stream.cork()
    stream.write(frame(kind, bytes.length))
    const isReady = stream.write(bytes)
    stream.uncork()
    if (isReady) return
    const waiting = new AbortController()
    const drained = once(stream, 'drain', { signal: waiting.signal })
    drained.catch(() => undefined)
    await Promise.race([drained, copy.done]).finally(() => waiting.abort())
  }

  return {
    async write(bytes) {
      if (copy.hasFailed()) await orTold(copy.done)
      await orTold(send(message.data, bytes))
    },
    async end() {
      if (!copy.hasFailed()) await orTold(send(message.done, nothing))
      await orTold(copy.done)
    },
    async abort() {
      if (!copy.hasFailed()) await send(message.fail, Buffer.of(0)).catch(() => undefined)
      await copy.done.catch(() => undefined)
    },
  }
}

const message = { data: 'd', done: 'c', fail: 'f' }
const nothing = new Uint8Array()

/** The first byte says what the message is, the next four how long it is, counting themselves. */
function frame(kind: string, length: number): Buffer {
  const head = Buffer.allocUnsafe(5)
  head.write(kind, 0, 'latin1')
  head.writeInt32BE(length + 4, 1)
  return head
}

/** What `pg` runs as if it were a query of its own. */
function statementOf(text: string) {
  const started = deferred<Connection>()
  const done = deferred<undefined>()
  let failed = false
  const fail = (error: unknown) => {
    failed = true
    started.reject(error)
    done.reject(error)
  }
  const query = {
    submit: (connection: Connection) => connection.query(text),
    handleCopyInResponse: (connection: Connection) => started.resolve(connection),
    handleCommandComplete: () => undefined,
    handleReadyForQuery: () => done.resolve(undefined),
    handleError: fail,
  }
  return { query, started: started.promise, done: done.promise, hasFailed: () => failed }
}

function deferred<T>() {
  let resolve: (value: T) => void = () => undefined
  let reject: (error: unknown) => void = () => undefined
  const promise = new Promise<T>((yes, no) => {
    resolve = yes
    reject = no
  })
  // A fault is met where it is awaited; until then it must not count as unhandled.
  promise.catch(() => undefined)
  return { promise, resolve, reject }
}

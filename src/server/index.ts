import fastify from 'fastify'
import type { Platform } from '../app/index.ts'
import { Failure, type Instant } from '../model/index.ts'
import { mcpDoor } from './doors/mcp.ts'
import { openSanctionsDoor } from './doors/opensanctions.ts'
import { reconcileDoor } from './doors/reconcile.ts'
import { guard, requireLoopback } from './guard.ts'
import { health } from './health.ts'
import { servePages } from './pages.ts'
import { problemOf } from './problem.ts'
import { routes } from './routes.ts'

export { requireLoopback } from './guard.ts'
export { watchFolders } from './watch-folder.ts'

export interface ServerOptions {
  readonly platform: Platform
  readonly host: string
  /** The port asked for; without it the default or the next free one is taken. */
  readonly port?: number
  /** Folder of the built pages. */
  readonly pages: string
  readonly now: () => Instant
  readonly onError: (error: unknown) => void
}

export interface RunningServer {
  readonly address: string
  readonly close: () => Promise<void>
}

const defaultPort = 8720
const portsToTry = 100

/** Starts the HTTP door and the pages on a loopback address. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  requireLoopback(options.host)
  const server = fastify({ bodyLimit: 1_048_576, trustProxy: false, forceCloseConnections: true })
  let port = options.port ?? defaultPort
  server.removeContentTypeParser('text/plain')
  guard(server, () => port)
  server.setErrorHandler((error, request, reply) => {
    const { status, body } = problemOf(error, request.routeOptions.bodyLimit)
    if (status >= 500) options.onError(error)
    void reply.status(status).type('application/json').send(body)
  })
  server.setNotFoundHandler((request, reply) => {
    const { status, body } = problemOf(
      new Failure('not-found/path', `There is nothing at ${request.method} ${request.url}.`, {
        tryThis: 'See /openapi.json.',
      }),
    )
    void reply.status(status).send(body)
  })
  routes(server, options.platform, options.now)
  mcpDoor(server, options.platform, options.now)
  openSanctionsDoor(server, options.platform, options.now)
  reconcileDoor(server, options.platform, options.now)
  health(server, options.platform)
  servePages(server, options.pages)
  const last = options.port === undefined ? port + portsToTry : port
  for (; ; port += 1) {
    try {
      await server.listen({ host: options.host.replace(/^\[|\]$/g, ''), port })
      break
    } catch (error) {
      if (!isBusy(error)) throw error
      if (port >= last) throw busy(port, error)
    }
  }
  const bound = server.server.address()
  if (typeof bound === 'object' && bound !== null) port = bound.port
  return {
    address: `http://${options.host === '::1' ? '[::1]' : options.host}:${port}`,
    close: () => server.close(),
  }
}

function isBusy(error: unknown): boolean {
  return (error as { readonly code?: unknown }).code === 'EADDRINUSE'
}

function busy(port: number, cause: unknown): Failure {
  return new Failure('unavailable/port', `Port ${port} is in use.`, {
    at: 'port',
    cause,
    tryThis: 'Name another with --port, or leave it out to take the next free one.',
  })
}

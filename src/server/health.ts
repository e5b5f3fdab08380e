import type { FastifyInstance } from 'fastify'
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Platform } from '../app/index.ts'
import { Failure } from '../model/index.ts'

/** /healthz: the process runs. /readyz: it can answer. /metrics: what Prometheus reads. */
export function health(server: FastifyInstance, platform: Platform): void {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const seconds = new Histogram({
    name: 'firebreak_request_seconds',
    help: 'Time to answer a request, by route and status.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 2.5],
    registers: [registry],
  })
  new Gauge({
    name: 'firebreak_law_refused',
    help: '1 while the law files on disk are refused and the last good law serves.',
    registers: [registry],
    collect() {
      this.set(platform.lawState().problem === undefined ? 0 : 1)
    },
  })
  server.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none'
    seconds.observe(
      { method: request.method, route, status: reply.statusCode },
      reply.elapsedTime / 1000,
    )
  })
  server.get('/healthz', async () => ({ status: 'ok' }))
  server.get('/readyz', async () => {
    try {
      return { status: 'ready', recorded: await platform.store.recorded() }
    } catch (cause) {
      throw new Failure('unavailable/store', 'The store does not answer.', { cause })
    }
  })
  server.get('/metrics', async (_request, reply) =>
    reply.type(registry.contentType).send(await registry.metrics()),
  )
}

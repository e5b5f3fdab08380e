import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { Failure } from '../model/index.ts'

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/** Serves the built pages: a file where one is named, else the one page that the address belongs to. */
export function servePages(server: FastifyInstance, folder: string): void {
  server.get('/*', async (request, reply) => {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname)
    if (/^\/(v1|schema)\//.test(path)) {
      throw new Failure('not-found/path', `There is nothing at ${path}.`, {
        tryThis: 'See /openapi.json.',
      })
    }
    const type = types[extname(path)]
    if (type === undefined || extname(path) === '.html') {
      const page = await readFile(join(folder, 'index.html'), 'utf8').catch(() => undefined)
      if (page === undefined)
        throw new Failure('unavailable/pages', 'The web pages are not built.', {
          tryThis: 'Run npm run build.',
        })
      return reply
        .type('text/html; charset=utf-8')
        .header('cache-control', 'no-store')
        .send(page.replaceAll('__CSP_NONCE__', request.nonce ?? ''))
    }
    const file = normalize(join(folder, path))
    if (!file.startsWith(folder + sep))
      throw new Failure('not-found/path', `There is nothing at ${path}.`)
    const bytes = await readFile(file).catch(() => undefined)
    if (bytes === undefined) throw new Failure('not-found/path', `There is nothing at ${path}.`)
    const caching = path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'
    return reply.type(type).header('cache-control', caching).send(bytes)
  })
}

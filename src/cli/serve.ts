import { join } from 'node:path'
import type { Command } from 'commander'
import { operations, runOperation } from '../app/index.ts'
import { badInput } from '../model/index.ts'
import { addShared } from './add-operation.ts'
import {
  figuresFolder,
  lawFolder,
  now,
  openInstallation,
  packageFolder,
  type Where,
} from './installation.ts'

/** Adds `serve`: the HTTP API, the schemas and the pages, on this machine only. */
export function addServe(program: Command): void {
  const command = program
    .command('serve')
    .description('Serve the HTTP API and the pages on this machine.')
    .option('--port <PORT>', 'the port; without it 8720 or the next free one')
    .option('--host <HOST>', 'a loopback address', '127.0.0.1')
  addShared(command)
  command.action(async () =>
    serve(command.opts<Where & { readonly port?: string; readonly host: string }>()),
  )
}

async function serve(
  options: Where & { readonly port?: string; readonly host: string },
): Promise<void> {
  const { requireLoopback, startServer, watchFolders } = await import('../server/index.ts')
  requireLoopback(options.host)
  const port = options.port === undefined ? undefined : readPort(options.port)
  const platform = await openInstallation(options, { actor: 'serve', fallsBack: true })
  const say = (line: string) => process.stdout.write(`${line}\n`)
  const server = await startServer({
    platform,
    host: options.host,
    ...(port === undefined ? {} : { port }),
    pages: join(packageFolder, 'dist/web'),
    now,
    onError: (error) =>
      process.stderr.write(
        `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
      ),
  }).catch(async (error: unknown) => {
    await platform.close()
    throw error
  })
  const status = operations.find(({ name }) => name === 'status')
  if (status !== undefined) {
    say(status.prints(await runOperation(status, platform, {}, { now: now(), actor: 'serve' })))
  }
  say(`Firebreak is at ${server.address}`)
  const stopWatching = watchFolders([lawFolder(options), figuresFolder(options)], () => {
    platform.reload().then(
      ({ problem, hash }) =>
        say(
          problem === undefined
            ? `Law read again: ${hash.slice(0, 12)}.`
            : `${problem} The last good law goes on serving.`,
        ),
      (error: unknown) =>
        process.stderr.write(`The law could not be read again: ${String(error)}\n`),
    )
  })
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve)
    process.once('SIGTERM', resolve)
  })
  stopWatching()
  await server.close()
  await platform.close()
}

function readPort(text: string): number {
  const port = Number(text)
  if (!/^\d{1,5}$/.test(text) || port > 65_535)
    throw badInput('port', `--port must be a number from 0 to 65535, not ${text}.`)
  return port
}

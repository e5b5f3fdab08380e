import { join } from 'node:path'
import type { Command } from 'commander'
import { operations, runOperation } from '../app/index.ts'
import { badInput } from '../model/index.ts'
import { addShared } from './add-operation.ts'
import { elsewhereFor } from './elsewhere.ts'
import {
  figuresFolder,
  lawFolder,
  now,
  openInstallation,
  packageFolder,
  type Where,
} from './installation.ts'
import { updateLists } from './update-lists.ts'

/** Adds `serve`: the HTTP API, the schemas and the pages, on this machine only. */
export function addServe(program: Command): void {
  const command = program
    .command('serve')
    .description('Serve the HTTP API and the pages on this machine.')
    .option('--port <PORT>', 'the port; without it 8720 or the next free one')
    .option('--host <HOST>', 'a loopback address', '127.0.0.1')
    .option(
      '--update-every <HOURS>',
      'how often the publishers of the lists are asked; 0 for never',
      '12',
    )
  addShared(command)
  command.action(async () => serve(command.opts<ServeOptions>()))
}

interface ServeOptions extends Where {
  readonly port?: string
  readonly host: string
  readonly updateEvery: string
}

async function serve(options: ServeOptions): Promise<void> {
  const { requireLoopback, startServer, watchFolders } = await import('../server/index.ts')
  requireLoopback(options.host)
  const port = options.port === undefined ? undefined : readPort(options.port)
  const hours = readHours(options.updateEvery)
  const elsewhere = elsewhereFor(options)
  const platform = await openInstallation(options, {
    actor: 'serve',
    fallsBack: true,
    elsewhere: elsewhere.run,
  })
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
  const stopUpdating = updateLists(elsewhere.run, hours, say)
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve)
    process.once('SIGTERM', resolve)
  })
  stopWatching()
  stopUpdating()
  elsewhere.stop()
  await server.close()
  await platform.close()
}

/** Every so many hours, at most a month of them; 0 for never. */
function readHours(text: string): number {
  const hours = Number(text)
  if (/^\d{1,3}$/.test(text) && hours <= 720) return hours
  throw badInput('update-every', `--update-every must be hours from 0 to 720, not ${text}.`)
}

function readPort(text: string): number {
  const port = Number(text)
  if (!/^\d{1,5}$/.test(text) || port > 65_535)
    throw badInput('port', `--port must be a number from 0 to 65535, not ${text}.`)
  return port
}

import { createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Command } from 'commander'
import {
  type Argument,
  type BatchForm,
  type Operation,
  operations,
  runOperation,
} from '../app/index.ts'
import { badInput } from '../model/index.ts'
import { type CommandOptions, inputOf, plainFields, type Word } from './command-input.ts'
import { cliActor, now, openInstallation } from './installation.ts'
import { withProgress } from './progress.ts'
import { runBatchCommand } from './run-batch.ts'

/** Adds an operation to the command line: words, arguments and options are read off its declaration. */
export function addOperation(program: Command, operation: Operation): void {
  if (!operation.doors.includes('cli')) return
  const command = commandAt(program, operation.name.split(' ')).description(operation.says)
  for (const word of operation.arguments) command.argument(argumentOf(operation, word))
  for (const { option, says, type } of plainFields(operation)) {
    command.option(`--${option}${shapeOf[type] ?? ' <value>'}`, says)
  }
  for (const { name, value, says } of operation.localOptions) {
    command.option(`--${name} <${value}>`, says)
  }
  addShared(command)
  if (operation.batch !== undefined) addBatch(command, operation.batch)
  if (operation.streams === 'lines')
    command.option('--out <FILE>', 'write to a file instead of standard output')
  command.action(async (...given: unknown[]) => {
    const words = given.slice(0, operation.arguments.length) as Word[]
    const options = command.opts<CommandOptions>()
    const file = operation.batch && options[operation.batch.option]
    if (typeof file === 'string' && operation.batch !== undefined)
      await runBatchCommand(operation, operation.batch, { ...options, file })
    else await runCommand(operation, words, options)
  })
}

/** How the value of an option is written, by the type of its field; all else is one word. */
const shapeOf: Readonly<Record<string, string>> = { array: ' <value...>', boolean: '' }

function argumentOf({ batch }: Operation, { name, optional, variadic }: Argument): string {
  const shown = variadic === true ? `${name}...` : name
  return optional === true || batch !== undefined ? `[${shown}]` : `<${shown}>`
}

function addBatch(command: Command, { option, reads, writes }: BatchForm): void {
  const [from, to] = [extension[reads], extension[writes]]
  command.option(`--${option} <FILE.${from}>`, `answer a file of questions, one a row`)
  command.option(`--out <FILE.${to}>`, 'where the answers go')
}

const extension = { csv: 'csv', 'json-lines': 'jsonl' } as const

/** The options that every command takes. */
export function addShared(command: Command): Command {
  return command
    .option('--on <DAY>', 'the day the question is about, YYYY-MM-DD')
    .option(
      '--known-by <DAY>',
      'up to when published things count: a day (its end, UTC) or an instant',
    )
    .option(
      '--basis <BASIS>',
      'the basis of an earlier answer: JSON, or a file that holds it or the answer',
    )
    .option('--json', 'print one JSON document')
    .option('--data <DIR>', 'where the data lives', '.data')
    .option('--law <DIR>', 'folder of law files')
    .option('--figures <DIR>', 'folder of figures')
}

async function runCommand(
  operation: Operation,
  words: readonly Word[],
  options: CommandOptions,
): Promise<void> {
  const lacking = operation.arguments.find(
    (word, index) => word.optional !== true && words[index] === undefined,
  )
  if (lacking !== undefined)
    throw badInput(
      lacking.name,
      `${lacking.name} is missing; expected a file, or - for standard input.`,
    )
  const input = await inputOf(operation, words, options)
  const platform = await openInstallation(options, { takesIn: !operation.needsEmptyStore })
  try {
    const asking = { now: now(), actor: cliActor(), local: localOf(operation, options) }
    const answer = await withProgress(operation, (progress) =>
      runOperation(operation, platform, input, { ...asking, progress }),
    )
    if (operation.streams === 'lines')
      await writeLines(answer as AsyncIterable<string>, options.out)
    else
      process.stdout.write(
        `${options.json === true ? JSON.stringify(answer, null, 2) : operation.prints(answer)}\n`,
      )
  } finally {
    await platform.close()
  }
}

function localOf(operation: Operation, options: CommandOptions): Record<string, string> {
  return Object.fromEntries(
    operation.localOptions.flatMap(({ name }) => {
      const value = options[name]
      return typeof value === 'string' ? [[name, value]] : []
    }),
  )
}

function commandAt(program: Command, words: readonly string[]): Command {
  const [first = '', ...rest] = words
  const found = program.commands.find((command) => command.name() === first)
  const here =
    found ??
    program
      .command(first)
      .exitOverride()
      .configureOutput({ outputError: () => {} })
  if (found === undefined && rest.length > 0) here.description(groupSays(first))
  return rest.length === 0 ? here : commandAt(here, rest)
}

function groupSays(word: string): string {
  const names = operations
    .filter(({ name }) => name.startsWith(`${word} `))
    .map(({ name }) => name.slice(word.length + 1))
  return `${word}: ${names.join(', ')}`
}

async function writeLines(lines: AsyncIterable<string>, out: string | undefined): Promise<void> {
  const text = Readable.from(withBreaks(lines))
  if (out === undefined) {
    await pipeline(text, process.stdout, { end: false })
    return
  }
  try {
    await pipeline(text, createWriteStream(out, { flags: 'wx' }))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST')
      throw badInput('--out', `${out} is already there; name a new file.`)
    await rm(out, { force: true })
    throw error
  }
}

async function* withBreaks(lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of lines) yield `${line}\n`
}

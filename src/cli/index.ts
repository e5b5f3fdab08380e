import { Command } from 'commander'
import { engineVersion, operations } from '../app/index.ts'
import { addOperation } from './add-operation.ts'
import { addServe } from './serve.ts'
import { tellFailure } from './tell-failure.ts'

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

const program = new Command('firebreak')
  .description('An open platform for sanctions regimes. Assessments, never clearances.')
  .version(engineVersion)
  .exitOverride()
  .configureOutput({ outputError: () => {} })
  .showHelpAfterError(false)

for (const operation of operations) addOperation(program, operation)
addServe(program)

try {
  await program.parseAsync()
} catch (error) {
  process.exitCode = tellFailure(error)
}

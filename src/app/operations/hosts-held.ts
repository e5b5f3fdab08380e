import { readFile } from 'node:fs/promises'
import entered from '../../../data/figures/jurisdictions/hosts.json' with { type: 'json' }
import ruleOfLaw from '../../../data/figures/jurisdictions/wgi-rule-of-law.json' with {
  type: 'json',
}
import {
  EnteredHostsSchema,
  EnteredTablesSchema,
  enteredHosts,
  enteredTables,
} from '../../jurisdictions/index.ts'
import { badInput, Failure } from '../../model/index.ts'
import { checkShape } from '../check-shape.ts'

/** The hosts that come with the program. */
export const heldHosts = enteredHosts(
  checkShape(EnteredHostsSchema, entered, (at, says) => wrong('hosts.json', at, says)),
)

/** The vintages of the rule-of-law indicator that come with the program, the first being the one asked by default. */
export const heldTables = enteredTables(
  checkShape(EnteredTablesSchema, ruleOfLaw, (at, says) => wrong('wgi-rule-of-law.json', at, says)),
)

/** The text of a file that an option of the command line names; undefined where the option was not given. */
export async function textOf(
  local: Readonly<Record<string, string>>,
  option: string,
): Promise<string | undefined> {
  const path = local[option]
  if (path === undefined) return undefined
  try {
    return await readFile(path, 'utf8')
  } catch (cause) {
    throw new Failure('bad-input/field', `--${option}: ${path} cannot be read.`, {
      at: `--${option}`,
      cause,
      tryThis: 'Name a CSV file.',
    })
  }
}

function wrong(file: string, at: string, says: string): Failure {
  return badInput(`data/figures/jurisdictions/${file}, ${at}`, `${file}: ${says}.`)
}

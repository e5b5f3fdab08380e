import facts from '../../../data/figures/jurisdictions/register-facts.json' with { type: 'json' }
import {
  checkRegister,
  FactsFileSchema,
  type GivenRegister,
  type MissionCheck,
  readRegister,
} from '../../jurisdictions/index.ts'
import { badInput, type Day, type Instant } from '../../model/index.ts'
import { checkShape } from '../check-shape.ts'
import { openLists } from '../lists/screen-lists.ts'
import { servingOn } from '../lists/serving.ts'
import type { View } from '../platform.ts'
import { portOf } from '../port.ts'

/** How entries of a register fill the statements of the law; it comes with the program. */
export const factsFile = checkShape(FactsFileSchema, facts, (at, says) =>
  badInput(
    `data/figures/jurisdictions/register-facts.json, ${at}`,
    `register-facts.json: ${says}.`,
  ),
)

/** Holds a register against the law, figures and lists of a view. */
export async function checkMissions(
  view: View,
  given: GivenRegister,
  on: Day,
  knownBy: Instant,
): Promise<MissionCheck> {
  const { register, aliases } = readRegister(given)
  const isNamed = register.people.some(({ name }) => name !== undefined)
  const hasLists = isNamed && servingOn(view.versions, on, knownBy).length > 0
  const lists = hasLists ? await openLists(view, on, knownBy) : undefined
  const ask = portOf(view, on, knownBy, lists)
  return checkRegister({ register, aliases, file: factsFile, law: view.law, on, knownBy, ask })
}

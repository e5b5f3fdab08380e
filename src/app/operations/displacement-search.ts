import Type from 'typebox'
import { PerverseSchema, perverseAnswer, perverseFields } from '../../jurisdictions/index.ts'
import { operation } from '../operation.ts'
import { printPerverse } from '../print/displacement.ts'

/** Can tightening a strict host make things worse? */
export const displacementSearch = operation({
  name: 'displacement search',
  says: 'Look for an instance in which shutting a strict host raises what is not stopped.',
  does: 'reads',
  permission: 'displacement',
  takes: Type.Object(perverseFields),
  gives: PerverseSchema,
  example: { says: 'Two thousand instances of three hosts.', input: { seed: 1 } },
  run: async (_, given) => perverseAnswer(given),
  prints: printPerverse,
})

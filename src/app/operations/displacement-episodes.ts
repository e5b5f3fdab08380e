import Type from 'typebox'
import entered from '../../../data/reference/displacement-episodes.json' with { type: 'json' }
import { BackTestSchema, backTest, EpisodesSchema } from '../../jurisdictions/index.ts'
import { badInput } from '../../model/index.ts'
import { checkShape } from '../check-shape.ts'
import { operation } from '../operation.ts'
import { printEpisodes } from '../print/displacement.ts'

const file = 'data/reference/displacement-episodes.json'

/** Does the model give what was seen? */
export const displacementEpisodes = operation({
  name: 'displacement episodes',
  says: 'Hold the model against published episodes: fitted on one, the others predicted, misses shown.',
  does: 'reads',
  permission: 'displacement',
  takes: Type.Object({}),
  gives: BackTestSchema,
  example: { says: 'The table of episodes.', input: {} },
  run: async () =>
    backTest(
      checkShape(EpisodesSchema, entered, (at, says) => badInput(`${file}, ${at}`, `${says}.`)),
    ),
  prints: printEpisodes,
})

import Type from 'typebox'
import { CapStatusSchema, stateNamed } from '../../caps/index.ts'
import { badInput, Failure } from '../../model/index.ts'
import { BasisSchema, type Cap } from '../../regimes/index.ts'
import { capsKnown, statusIn } from '../caps/status-in.ts'
import { operation } from '../operation.ts'
import { printCap, printCaps } from '../print/caps.ts'

const { cap, title, per, whose, window, status, says, limits, share, shareAtMost, binding } =
  CapStatusSchema.properties

/** Every ceiling in a line. */
export const capsList = operation({
  name: 'caps list',
  says: 'List the ceilings held and where each stands.',
  does: 'reads',
  permission: 'caps:read',
  isAsOf: true,
  takes: Type.Object({}),
  gives: Type.Object({
    caps: Type.Array(
      Type.Object({
        cap,
        title,
        per,
        whose,
        window,
        status,
        says,
        limits,
        share,
        shareAtMost,
        binding,
      }),
    ),
    basis: BasisSchema,
  }),
  example: { says: 'The ceilings at the end of March 2017.', input: { on: '2017-03-31' } },
  run: async ({ view, on, knownBy }) => ({
    caps: capsKnown(view, knownBy).map((entry) => {
      const full = statusIn(view, entry, on, knownBy)
      return {
        cap: full.cap,
        title: full.title,
        per: full.per,
        whose: full.whose,
        window: full.window,
        status: full.status,
        says: full.says,
        limits: full.limits,
        share: full.share,
        shareAtMost: full.shareAtMost,
        binding: full.binding,
      }
    }),
    basis: view.basis,
  }),
  prints: printCaps,
})

/** Where one ceiling stands. */
export const capsStatus = operation({
  name: 'caps status',
  says: 'Say where a ceiling stands on a day, as known at an instant: shares of both limits, notices, room, reports.',
  does: 'reads',
  permission: 'caps:read',
  isAsOf: true,
  takes: Type.Object({
    cap: Type.String({ description: 'Id of a ceiling, such as un-1718/coal-2017.' }),
    whose: Type.Optional(
      Type.String({
        minLength: 1,
        maxLength: 200,
        description:
          'Under a ceiling set for each State or holder: whose, a country, or "holder, State" as the answer lists them. Without it, who stands nearest the own limit.',
      }),
    ),
  }),
  gives: Type.Object({ ...CapStatusSchema.properties, basis: BasisSchema }),
  failures: ['not-found/cap'],
  arguments: [{ name: 'ID', fills: 'cap' }],
  example: {
    says: 'The coal ceiling of 2017 after March.',
    input: { cap: 'un-1718/coal-2017', on: '2017-03-31' },
  },
  run: async ({ view, on, knownBy }, { cap: id, whose }) => {
    const known = capsKnown(view, knownBy)
    const entry = known.find((cap) => cap.id === id)
    if (entry === undefined) {
      throw new Failure(
        'not-found/cap',
        `No ceiling ${JSON.stringify(id)} is held, as known by then.`,
        {
          at: 'cap',
          tryThis:
            known.length === 0
              ? 'No ceiling was known by then; ask as known by a later day.'
              : `Use one of: ${known.map((cap) => cap.id).join(', ')}.`,
        },
      )
    }
    return { ...statusIn(view, entry, on, knownBy, whoseUnder(entry, whose)), basis: view.basis }
  },
  prints: printCap,
})

/** Whose figures are asked for, by the name under which they are added up. */
function whoseUnder({ id, per }: Cap, whose: string | undefined): string | undefined {
  if (whose === undefined) return undefined
  if (per === 'all')
    throw badInput(
      'whose',
      `whose is asked of a ceiling of each State or holder; ${id} is one of all together.`,
    )
  if (per === 'state') return stateNamed(whose)
  const [, holder = whose, state] = /^(.*),\s*([^,]*)$/.exec(whose) ?? []
  return state === undefined ? whose : `${holder}, ${stateNamed(state)}`
}

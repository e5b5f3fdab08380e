import Type from 'typebox'
import { CapStatusSchema } from '../../caps/index.ts'
import { Failure } from '../../model/index.ts'
import { BasisSchema } from '../../regimes/index.ts'
import { capsKnown, statusIn } from '../caps/status-in.ts'
import { operation } from '../operation.ts'
import { printCap, printCaps } from '../print/caps.ts'

const { cap, title, window, status, says, limits, share, binding } = CapStatusSchema.properties

/** Every ceiling in a line. */
export const capsList = operation({
  name: 'caps list',
  says: 'List the ceilings held and where each stands.',
  does: 'reads',
  permission: 'caps:read',
  isAsOf: true,
  takes: Type.Object({}),
  gives: Type.Object({
    caps: Type.Array(Type.Object({ cap, title, window, status, says, limits, share, binding })),
    basis: BasisSchema,
  }),
  example: { says: 'The ceilings at the end of March 2017.', input: { on: '2017-03-31' } },
  run: async ({ view, on, knownBy }) => ({
    caps: capsKnown(view, knownBy).map((entry) => {
      const full = statusIn(view, entry, on, knownBy)
      return {
        cap: full.cap,
        title: full.title,
        window: full.window,
        status: full.status,
        says: full.says,
        limits: full.limits,
        share: full.share,
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
  }),
  gives: Type.Object({ ...CapStatusSchema.properties, basis: BasisSchema }),
  failures: ['not-found/cap'],
  arguments: [{ name: 'ID', fills: 'cap' }],
  example: {
    says: 'The coal ceiling of 2017 after March.',
    input: { cap: 'un-1718/coal-2017', on: '2017-03-31' },
  },
  run: async ({ view, on, knownBy }, { cap: id }) => {
    const known = capsKnown(view, knownBy)
    const entry = known.find((cap) => cap.id === id)
    if (entry === undefined) {
      throw new Failure(
        'not-found/cap',
        `No ceiling ${JSON.stringify(id)} is held, as known by then.`,
        {
          at: 'cap',
          tryThis: `Use one of: ${known.map((cap) => cap.id).join(', ')}.`,
        },
      )
    }
    return { ...statusIn(view, entry, on, knownBy), basis: view.basis }
  },
  prints: printCap,
})

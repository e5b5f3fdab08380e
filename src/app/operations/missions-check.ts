import Type from 'typebox'
import { MissionCheckSchema, registerFields } from '../../jurisdictions/index.ts'
import { BasisSchema } from '../../regimes/index.ts'
import { operation } from '../operation.ts'
import { printMissions } from '../print/missions.ts'
import { checkMissions } from './missions-held.ts'

/** Is a host's register of missions in keeping with the law, entry by entry? */
export const missionCheck = operation({
  name: 'mission check',
  says: "Hold a host's register of missions, accounts, property, staff and business against the law, entry by entry.",
  does: 'reads',
  permission: 'missions:read',
  isAsOf: true,
  needsDay: true,
  takes: Type.Object({
    ...registerFields,
    date: Type.Optional(
      Type.String({ description: 'The day the register is about, YYYY-MM-DD; on outweighs it.' }),
    ),
  }),
  gives: Type.Object({ ...MissionCheckSchema.properties, basis: BasisSchema }),
  arguments: [{ name: 'FILE.json', fills: '*', reads: 'json' }],
  example: {
    says: 'An embassy with two accounts.',
    input: {
      host: 'DE',
      date: '2017-01-15',
      missions: [{ id: 'embassy', name: 'Example embassy', post: 'embassy' }],
      accounts: [
        { id: 'first', holder: 'embassy', opened: '2009-03-01' },
        { id: 'second', holder: 'embassy', opened: '2012-07-01' },
      ],
    },
  },
  run: async ({ view, on, knownBy }, { date: _, ...input }) => {
    const {
      on: __,
      knownBy: ___,
      ...register
    } = input as typeof input & {
      readonly on?: string
      readonly knownBy?: string
    }
    return { ...(await checkMissions(view, register, on, knownBy)), basis: view.basis }
  },
  prints: printMissions,
})

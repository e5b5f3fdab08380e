import Type from 'typebox'
import { BasisSchema, TimelineEventSchema, timelineOf } from '../../regimes/index.ts'
import { operation } from '../operation.ts'
import { printTimeline } from '../print/timeline.ts'

/** Events and what answered them: tests and launches, and ways of evading the measures. */
export const timeline = operation({
  name: 'timeline',
  says: 'List tests, launches and ways of evasion with the measures that answered each and the days between.',
  does: 'reads',
  permission: 'law:read',
  isAsOf: true,
  takes: Type.Object({}),
  gives: Type.Object({ events: Type.Array(TimelineEventSchema), basis: BasisSchema }),
  example: {
    says: 'As known at the end of 2017.',
    input: { on: '2017-12-31', knownBy: '2017-12-31' },
  },
  run: async ({ view, knownBy }) => ({
    events: [...timelineOf(view.law, knownBy)],
    basis: view.basis,
  }),
  prints: printTimeline,
})

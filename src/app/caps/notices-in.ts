import Type, { type Static } from 'typebox'
import { type Day, DaySchema, dayOf, type Instant, sayDay } from '../../model/index.ts'
import type { Cap } from '../../regimes/index.ts'
import type { View } from '../platform.ts'
import { capsKnown, statusIn } from './status-in.ts'

/** A step of a ceiling that was reached, as a subscriber is told of it. */
export const CapNoticeSchema = Type.Object({
  id: Type.String({ description: 'The same for the same notice, whenever it is asked for.' }),
  cap: Type.String(),
  title: Type.String(),
  level: Type.Number(),
  limit: Type.Enum(['value', 'quantity']),
  crossedFrom: DaySchema,
  crossedOn: DaySchema,
  knownOn: DaySchema,
  says: Type.String(),
})

export type CapNotice = Static<typeof CapNoticeSchema>

/** Every notice that was due by an instant, as known by then, newest first. Each ceiling is looked at on the last day of its window. */
export function noticesIn(view: View, knownBy: Instant): readonly CapNotice[] {
  return capsKnown(view, knownBy)
    .flatMap((cap) => {
      const on = lastDayOf(cap, dayOf(knownBy))
      const { whose, notices } = statusIn(view, cap, on, knownBy)
      return notices.flatMap((notice): CapNotice[] => {
        const { level, limit, crossedFrom, crossedOn, knownOn } = notice
        if (limit === null || crossedFrom === null || crossedOn === null || knownOn === null)
          return []
        return [
          {
            id: whose === null ? `${cap.id}/${level}` : `${cap.id}/${level}/${whose}`,
            cap: cap.id,
            title: cap.title,
            level,
            limit,
            crossedFrom,
            crossedOn,
            knownOn,
            says: `${Math.round(level * 100)} percent of ${cap.title} was reached by ${sayDay(crossedOn as Day)}, by ${limit}, known on ${sayDay(knownOn as Day)}. ${notice.says}`,
          },
        ]
      })
    })
    .sort((left, right) => (left.knownOn + left.id < right.knownOn + right.id ? 1 : -1))
}

function lastDayOf({ window }: Cap, day: Day): Day {
  return window.to !== undefined && window.to < day ? window.to : day
}

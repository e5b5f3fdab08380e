import { addDays, type Day, endOfMonth } from '../model/index.ts'
import type { Duty } from './assessment.ts'
import type { DutyRule, Measure } from './law.ts'
import { present } from './present.ts'

/** A duty with its last day worked out from the day of the act. */
export function dutyOn(rule: DutyRule, on: Day, measure: Measure): Duty {
  const by =
    rule.due === undefined
      ? undefined
      : addDays(startOf(rule.due.after, on, measure), rule.due.days)
  return present({
    who: rule.who,
    does: rule.does,
    to: rule.to,
    by,
    timing: rule.timing,
    grade: rule.grade,
    source: rule.source,
  })
}

function startOf(after: 'act' | 'end-of-month' | 'adoption', on: Day, measure: Measure): Day {
  if (after === 'act') return on
  return after === 'adoption' ? measure.adopted : endOfMonth(on)
}

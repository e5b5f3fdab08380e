import { type Instant, readKnownBy } from '../../model/index.ts'

/**
 * The instant at which a file says it was made: ISO 8601 with a zone is exact; a day, or a time of day in no stated zone, is the end of that day, UTC, so
 * that nothing counts as known before it was. Undefined for anything else.
 */
export function readInstant(text: string): Instant | undefined {
  const found =
    /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?)(Z|[+-]\d{2}:\d{2})?)?$/.exec(
      text.trim(),
    )
  if (found === null) return undefined
  const [, day = '', time, zone] = found
  if (zone === undefined || readKnownBy(day) === undefined) return readKnownBy(day)
  if (zone === 'Z') return readKnownBy(`${day}T${time}Z`)
  const shifted = new Date(`${day}T${time?.slice(0, 12)}${zone}`)
  return Number.isNaN(shifted.getTime()) ? undefined : readKnownBy(shifted.toISOString())
}

import type { Issue, ListedParty } from '../../model/index.ts'
import { Failure } from '../../model/index.ts'
import { jsonLines } from '../kit/json-lines.ts'
import type { Dropped, ParseStep, SourceInput } from '../source.ts'
import { type Entity, readEntity } from './entity.ts'
import { subjectsOf } from './join-sides.ts'
import { partyOf } from './party-of.ts'
import { schemaUse } from './schemata.ts'
import { type SeenIds, startSeenIds } from './seen-ids.ts'
import {
  mayWait,
  mayWaitUnread,
  openWaitingRoom,
  sidesOf,
  usualLimits,
  type WaitingLimits,
  type WaitingLine,
  type WaitingRoom,
  wait,
} from './waiting-room.ts'

export const fileName = 'entities.ftm.json'

/** Nested forms hold a party with all its kin in one line. */
const longestLine = 16 * 2 ** 20

/** Few, so that records are gone again before a collector comes to move them. */
const stepSize = 100

/**
 * Reads entities of FollowTheMoney, a line each, once through and in any order, holding back those whose sanctions may yet come (see
 * `WaitingRoom`). The order of the records is not that of the file.
 */
export async function* parseFtm(
  files: SourceInput,
  limits: WaitingLimits = usualLimits,
): AsyncGenerator<ParseStep> {
  const bytes = files.get(fileName)
  if (bytes === undefined) throw new Failure('bad-input/ftm', `There is no ${fileName}.`)
  const room = openWaitingRoom()
  const seen = startSeenIds()
  const tally = { entities: 0 }
  const options = { source: 'ftm', file: fileName, longest: longestLine }
  for await (const { firstLine, lines } of jsonLines(bytes, options)) {
    for (let start = 0; start < lines.length; start += stepSize) {
      const step = startStep({ room, seen, limits, tally })
      const end = Math.min(start + stepSize, lines.length)
      for (let at = start; at < end; at += 1) takeLine(step, firstLine + at, lines[at] ?? '')
      yield step
    }
  }
  for (let start = room.first; start < room.lines.length; start += stepSize) {
    const step = startStep({ room, seen, limits, tally })
    for (const line of room.lines.slice(start, start + stepSize)) readLine(step, line, 'has-waited')
    yield step
  }
  if (tally.entities === 0)
    throw new Failure('bad-input/ftm', `${fileName} holds no entity of FollowTheMoney.`)
  yield { dropped: lost(room, seen) }
}

/** What is known of the file while it is read. */
interface Progress {
  readonly room: WaitingRoom
  /** References of the records given. */
  readonly seen: SeenIds
  readonly limits: WaitingLimits
  /** Lines that are entities of any schema. */
  readonly tally: { entities: number }
}

interface Step extends Progress {
  readonly parties: ListedParty[]
  readonly dropped: Dropped[]
  readonly issues: Issue[]
}

function startStep({ room, seen, limits, tally }: Progress): Step {
  return { parties: [], dropped: [], issues: [], room, seen, limits, tally }
}

function takeLine(step: Step, number: number, text: string): void {
  if (text === '' || text.trim() === '') return
  const line = { number, text }
  if (mayWaitUnread(text)) haveWait(step, line)
  else readLine(step, line, 'may-wait')
}

function haveWait(step: Step, line: WaitingLine): void {
  for (const leaving of wait(step.room, line, step.limits)) readLine(step, leaving, 'has-waited')
}

type Turn = 'may-wait' | 'has-waited'

function readLine(step: Step, line: WaitingLine, turn: Turn): void {
  const entity = readEntity(parsed(line.text))
  if (typeof entity === 'string') drop(step, entity, placeOf(line))
  else readEntityOf(step, entity, line, turn)
}

function readEntityOf(step: Step, entity: Entity, line: WaitingLine, turn: Turn): void {
  const use = schemaUse(entity.schema)
  step.tally.entities += 1
  if (use === 'aside') drop(step, 'not-a-party', placeOf(line))
  else if (use === 'joined') keepSide(step, entity, line.text.length, placeOf(line))
  else if (step.seen.has(entity.id)) dropDouble(step, entity, placeOf(line))
  else if (turn === 'may-wait' && mayWait(entity)) haveWait(step, line)
  else keepParty(step, entity, line)
}

function placeOf({ number }: WaitingLine): string {
  return `line ${number}`
}

function keepParty(step: Step, entity: Entity, line: WaitingLine): void {
  const party = partyOf(entity, sidesOf(step.room, entity.id), line.number, step.issues)
  if (party === undefined) {
    drop(step, 'no-name', placeOf(line))
    return
  }
  step.seen.add(entity.id)
  step.parties.push(party)
}

/** The value of a line; undefined where it is not JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function drop(step: Step, reason: string, at: string): void {
  step.dropped.push({ reason, at })
}

function dropDouble(step: Step, { id }: Entity, at: string): void {
  drop(step, 'double-reference', at)
  const says = `The id "${id.slice(0, 80)}" comes again; the first record with it is kept.`
  step.issues.push({ code: 'ftm/double-reference', says, at })
}

/** Has a sanction or document wait for its parties, or drops it where too much waits. */
function keepSide(step: Step, entity: Entity, length: number, at: string): void {
  const { room, limits } = step
  const subjects = subjectsOf(entity)
  const reason = subjects.length === 0 ? 'no-party' : 'not-joined'
  if (subjects.length === 0 || room.sideLength + length > limits.sides) {
    drop(step, reason, at)
    return
  }
  for (const subject of subjects) {
    const side = { entity, at, length }
    const waiting = room.sides.get(subject)
    if (waiting === undefined) room.sides.set(subject, [side])
    else waiting.push(side)
    room.sideLength += length
  }
}

/** Sides whose party never came, or was given before they did. */
function lost({ sides }: WaitingRoom, seen: SeenIds): readonly Dropped[] {
  return [...sides].flatMap(([subject, waiting]) =>
    waiting.map(({ at }) => ({ reason: seen.has(subject) ? 'not-joined' : 'no-party', at })),
  )
}

import { type Entity, textsOf } from './entity.ts'
import { schemaUse } from './schemata.ts'

/** How much of a file is held back until what other lines say of it may have come. In characters of its lines. */
export interface WaitingLimits {
  readonly parties: number
  readonly sides: number
}

export const usualLimits: WaitingLimits = { parties: 192_000_000, sides: 96_000_000 }

/** A line that waits, unparsed. */
export interface WaitingLine {
  readonly number: number
  readonly text: string
}

/**
 * What waits while a file is read once, in any order. A `Sanction` is a line of its own and may stand before or after its party, so
 * parties that may have one wait, as text, to the end of the file or until there are too many: then the oldest leaves with what is known
 * of it. Sides (sanctions and documents) wait for their parties.
 */
export interface WaitingRoom {
  readonly lines: WaitingLine[]
  /** Where the oldest line stands; those before it have left. */
  first: number
  lineLength: number
  readonly sides: Map<string, WaitingSide[]>
  sideLength: number
}

/** A sanction or document, with its line. */
export interface WaitingSide {
  readonly entity: Entity
  readonly at: string
  /** Of its line. */
  readonly length: number
}

export function openWaitingRoom(): WaitingRoom {
  return { lines: [], first: 0, lineLength: 0, sides: new Map(), sideLength: 0 }
}

/** Whether a line has no topics, as its text shows, and is a party of which another line may hold a sanction. */
export function mayWaitUnread(text: string): boolean {
  if (text.includes('"topics"') || text.includes('"sanctions"')) return false
  const schema = /"schema"\s{0,4}:\s{0,4}"(\w{1,40})"/.exec(text)?.[1]
  const use = schema === undefined ? undefined : schemaUse(schema)
  return use === 'named' || use === 'party'
}

/** Whether the topics of a party say that it is under sanctions, and none are nested in it. */
export function mayWait({ properties }: Entity): boolean {
  if (properties['sanctions'] !== undefined) return false
  return textsOf(properties['topics']).some((topic) => topic.startsWith('sanction'))
}

/** Has a line wait; gives those that must leave for it. */
export function wait(
  room: WaitingRoom,
  line: WaitingLine,
  limits: WaitingLimits,
): readonly WaitingLine[] {
  room.lines.push(line)
  room.lineLength += line.text.length
  const leaving: WaitingLine[] = []
  while (room.lineLength > limits.parties) {
    const oldest = room.lines[room.first]
    if (oldest === undefined) break
    leaving.push(oldest)
    room.first += 1
    room.lineLength -= oldest.text.length
  }
  if (room.first > 10_000) {
    room.lines.splice(0, room.first)
    room.first = 0
  }
  return leaving
}

/** Takes away what waits for a party. */
export function sidesOf(room: WaitingRoom, id: string): readonly Entity[] {
  if (room.sides.size === 0) return []
  const found = room.sides.get(id)
  if (found === undefined) return []
  room.sides.delete(id)
  for (const { length } of found) room.sideLength -= length
  return found.map(({ entity }) => entity)
}

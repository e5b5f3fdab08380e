import type { Result } from '../../../server/contract.ts'

type Evidence = Result['evidence'][number]

const partKinds = ['met', 'near', 'conflict', 'missing', 'extra'] as const

/** A part of the name asked about over the part of the listed name that it meets, or over nothing. */
export interface Meeting {
  readonly kind: (typeof partKinds)[number]
  readonly asked?: string
  readonly listed?: string
  readonly says: string
}

/**
 * The parts of two names as columns, in the order of the name asked about; what only the listed name has stands where it has it. Two
 * halves of a contradiction, one on each side, share a column.
 */
export function pairUp(
  evidence: readonly Evidence[],
  asked: string,
  listed: string,
): readonly Meeting[] {
  const [askedPlaces, listedPlaces] = [placesIn(asked), placesIn(listed)]
  const placed = joinConflicts(evidence.flatMap(toMeeting)).map((meeting) => {
    const [askedPlace, listedPlace] = [askedPlaces(meeting.asked), listedPlaces(meeting.listed)]
    return {
      meeting: {
        ...meeting,
        ...(askedPlace === undefined ? {} : { asked: askedPlace.written }),
        ...(listedPlace === undefined ? {} : { listed: listedPlace.written }),
      },
      askedAt: askedPlace?.at ?? -1,
      listedAt: listedPlace?.at ?? -1,
    }
  })
  const columns = placed
    .filter(({ meeting }) => meeting.asked !== undefined)
    .sort((one, two) => one.askedAt - two.askedAt)
  const left = placed
    .filter(({ meeting }) => meeting.asked === undefined)
    .sort((one, two) => one.listedAt - two.listedAt)
  for (const part of left) {
    const before = columns.findLastIndex(({ listedAt }) => listedAt < part.listedAt)
    columns.splice(before + 1, 0, part)
  }
  return columns.map(({ meeting }) => meeting)
}

/** What is not about parts of the name: numbers, dates, countries and the rest. */
export function otherEvidence(evidence: readonly Evidence[]): readonly Evidence[] {
  return evidence.filter((piece) => toMeeting(piece).length === 0)
}

function toMeeting({ kind, query, listed, says }: Evidence): readonly Meeting[] {
  const known = partKinds.find((name) => name === kind)
  if (known === undefined || (query === undefined && listed === undefined)) return []
  return [
    {
      kind: known,
      says,
      ...(query === undefined ? {} : { asked: query }),
      ...(listed === undefined ? {} : { listed }),
    },
  ]
}

function joinConflicts(meetings: readonly Meeting[]): readonly Meeting[] {
  const halves = meetings.filter(
    ({ kind, asked, listed }) =>
      kind === 'conflict' && (asked === undefined || listed === undefined),
  )
  const [askedHalves, listedHalves] = [
    halves.filter(({ listed }) => listed === undefined),
    halves.filter(({ asked }) => asked === undefined),
  ]
  const joined = askedHalves.map((half, index): Meeting => {
    const other = listedHalves[index]
    if (other?.listed === undefined) return { ...half, kind: 'extra' }
    return { ...half, listed: other.listed, says: `${half.says} ${other.says}` }
  })
  const over = listedHalves
    .slice(askedHalves.length)
    .map((half): Meeting => ({ ...half, kind: 'missing' }))
  return [...meetings.filter((meeting) => !halves.includes(meeting)), ...joined, ...over]
}

interface Place {
  readonly at: number
  /** The part as its name writes it; the scorer's own spelling where the name writes it otherwise. */
  readonly written: string
}

/** Finds parts in a name, each place once: whole words first, then parts of words, as in scripts that do not space them. */
function placesIn(name: string): (part: string | undefined) => Place | undefined {
  const characters = [...name.slice(0, 1000)]
    .flatMap((written, at) => [...fold(written)].map((folded) => ({ folded, at })))
    .filter(({ folded }, index, all) => folded !== ' ' || all[index - 1]?.folded !== ' ')
  const text = characters.map(({ folded }) => folded)
  return (part) => {
    if (part === undefined) return undefined
    const wanted = [...fold(part).replace(/ +/g, ' ').trim()]
    const starts = startsOf(text, wanted)
    const isWhole = (start: number) =>
      isEdge(text[start - 1]) && isEdge(text[start + wanted.length])
    const start = starts.find(isWhole) ?? starts[0]
    if (start === undefined) return { at: text.length, written: part }
    text.fill(taken, start, start + wanted.length)
    const found = characters.slice(start, start + wanted.length)
    return {
      at: start,
      written: [...name].slice(found[0]?.at, (found.at(-1)?.at ?? 0) + 1).join(''),
    }
  }
}

/** Stands for a character that a part has taken; no name has it, since folding drops what is no letter or digit. */
const taken = '\0'

function startsOf(text: readonly string[], wanted: readonly string[]): readonly number[] {
  if (wanted.length === 0) return []
  return [...text.keys()].filter((start) =>
    wanted.every((character, index) => text[start + index] === character),
  )
}

function isEdge(character: string | undefined): boolean {
  return character === undefined || character === ' ' || character === taken
}

/** Letters and digits without case and marks; all between them as a space, and apostrophes as nothing. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}'’`]/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, ' ')
}

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
  const [askedWords, listedWords] = [wordsOf(asked), wordsOf(listed)]
  const placed = joinConflicts(evidence.flatMap(toMeeting)).map((meeting) => ({
    meeting,
    askedAt: takePlace(askedWords, meeting.asked),
    listedAt: takePlace(listedWords, meeting.listed),
  }))
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
  return columns.map(({ meeting, askedAt, listedAt }) => ({
    ...meeting,
    ...spelled('asked', meeting.asked, askedWords[askedAt]),
    ...spelled('listed', meeting.listed, listedWords[listedAt]),
  }))
}

/** What is not about parts of the name: numbers, dates, countries and the rest. */
export function otherEvidence(evidence: readonly Evidence[]): readonly Evidence[] {
  return evidence.filter((piece) => toMeeting(piece).length === 0)
}

interface Word {
  readonly written: string
  readonly folded: string
  isTaken: boolean
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

/** The first free word that reads as the part does; parts that are spelled otherwise go last. */
function takePlace(words: readonly Word[], part: string | undefined): number {
  if (part === undefined) return -1
  const index = words.findIndex(({ folded, isTaken }) => !isTaken && folded === fold(part))
  const word = words[index]
  if (word === undefined) return words.length
  word.isTaken = true
  return index
}

/** The part as its name writes it, where it is found there; the scorer's own spelling where not. */
function spelled(side: 'asked' | 'listed', part: string | undefined, word: Word | undefined) {
  if (part === undefined) return {}
  return { [side]: word === undefined ? part : word.written }
}

function wordsOf(name: string): readonly Word[] {
  return [...name.slice(0, 1000).matchAll(/[\p{L}\p{M}\p{N}'’]+/gu)].map(([written]) => ({
    written,
    folded: fold(written),
    isTaken: false,
  }))
}

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
}

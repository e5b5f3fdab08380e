import type { CapList, LawList } from '../../server/contract.ts'
import { sayCitation, sayFirst } from '../words/law-words.ts'

/** Something that the search can lead to. */
export interface Target {
  readonly to: string
  readonly title: string
  readonly detail: string
  readonly words: string
}

/** Everything that can be found: pages, measures, caps. */
export function targetsOf(law: LawList | undefined, caps: CapList | undefined): readonly Target[] {
  const measures = (law?.measures ?? []).map((measure) => ({
    to: `/law/${measure.id}`,
    title: measure.title,
    detail: sayCitation(measure.citation),
    words: fold(
      `${measure.id} ${measure.title} ${sayCitation(measure.citation)} ${measure.subject}`,
    ),
  }))
  const limits = (caps?.caps ?? []).map((cap) => ({
    to: `/caps/${cap.cap}`,
    title: sayFirst(cap.title),
    detail: `Cap ${cap.cap}`,
    words: fold(`${cap.cap} ${cap.title} cap`),
  }))
  return [...limits, ...measures]
}

/** The targets that hold every word typed, in any order. */
export function findTargets(targets: readonly Target[], typed: string): readonly Target[] {
  const wanted = spaced(typed)
    .split(' ')
    .filter((word) => word !== '')
  if (wanted.length === 0) return []
  return targets.filter(({ words }) => wanted.every((word) => words.includes(word))).slice(0, 8)
}

/** A text with and without its gaps, so that "¶26(b)", "26 b" and "26b" all find paragraph 26(b). */
function fold(text: string): string {
  return `${spaced(text)} ${spaced(text).replaceAll(' ', '')}`
}

function spaced(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

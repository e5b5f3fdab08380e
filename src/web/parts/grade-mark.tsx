import { Tooltip } from '@mantine/core'
import type { Grade, Source } from '../../model/index.ts'
import { gradeWords } from '../words/law-words.ts'

interface GradeMarkProps {
  readonly grade: Grade
  readonly source?: Source | undefined
  /** Its place in the list of sources below, where the page has one. */
  readonly number?: number | undefined
}

/** How firmly a fact is known, as a quiet mark: what it means and where it was read show on hover, on focus and in print. */
export function GradeMark({ grade, source, number }: GradeMarkProps) {
  const label =
    source === undefined ? gradeWords[grade] : `${gradeWords[grade]} ${saySource(source)}`
  const mark = (
    <>
      {grade}
      {number === undefined ? null : <sup>{number}</sup>}
    </>
  )
  return (
    <Tooltip label={label} multiline w={280} events={{ hover: true, focus: true, touch: true }}>
      {number === undefined ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the source must be reachable by keyboard where there is nothing to follow
        <span className="grade" data-grade={grade} tabIndex={0}>
          {mark}
        </span>
      ) : (
        <a className="grade" data-grade={grade} href={`#source-${number}`}>
          {mark}
        </a>
      )}
    </Tooltip>
  )
}

/** A source in one line: title, then the place inside it. */
export function saySource(source: Source): string {
  return source.locator === undefined ? source.title : `${source.title}, ${source.locator}`
}

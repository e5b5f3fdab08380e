import type { KeyboardEvent } from 'react'
import { useEffect, useState } from 'react'
import type { Day } from '../../model/index.ts'
import { readTypedDay, sayDate } from '../words/dates.ts'

interface DayFieldProps {
  readonly label: string
  /** What an empty field means: today, now. */
  readonly empty: string
  readonly day: Day | undefined
  readonly onSet: (day: Day | undefined) => void
}

/**
 * One of the two days, written out, since 02/10/2017 is another day in another country. What is typed counts on Enter or when the
 * field is left; what cannot be read is kept and said.
 */
export function DayField({ label, empty, day, onSet }: DayFieldProps) {
  const shown = day === undefined ? '' : sayDate(day)
  const [typed, setTyped] = useState(shown)
  const [isWrong, setIsWrong] = useState(false)
  useEffect(() => {
    setTyped(shown)
    setIsWrong(false)
  }, [shown])
  const take = () => {
    const read = readTypedDay(typed)
    const isEmpty = typed.trim() === ''
    setIsWrong(!isEmpty && read === undefined)
    if (isEmpty || read !== undefined) onSet(read)
    if (read !== undefined) setTyped(sayDate(read))
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter') take()
    if (event.key === 'Escape') setTyped(shown)
  }
  const id = `strip-${label.toLowerCase().replace(' ', '-')}`
  return (
    <div className="strip-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        placeholder={empty}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${id}-wrong` : undefined}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={take}
        onKeyDown={press}
      />
      <button
        type="button"
        className="plain"
        aria-pressed={day === undefined}
        aria-label={`${label}: ${empty}`}
        onClick={() => onSet(undefined)}
      >
        {empty}
      </button>
      {isWrong ? (
        <p id={`${id}-wrong`} className="strip-wrong" role="alert">
          Write a day such as 10 February 2017 or 2017-02-10.
        </p>
      ) : null}
    </div>
  )
}

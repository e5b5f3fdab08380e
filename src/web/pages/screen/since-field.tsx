import { useEffect, useState } from 'react'
import type { Day } from '../../../model/index.ts'
import { readTypedDay, sayDate } from '../../words/dates.ts'

interface SinceFieldProps {
  readonly since: Day | undefined
  readonly onChange: (since: Day | undefined) => void
}

/** Only what was listed on or after a day. Counts when the field is left or Enter is pressed. */
export function SinceField({ since, onChange }: SinceFieldProps) {
  const shown = since === undefined ? '' : sayDate(since)
  const [text, setText] = useState(shown)
  const [isWrong, setIsWrong] = useState(false)
  useEffect(() => setText(shown), [shown])
  const take = () => {
    const day = readTypedDay(text)
    setIsWrong(text.trim() !== '' && day === undefined)
    if (day !== undefined || text.trim() === '') onChange(day)
  }
  return (
    <div className="field">
      <label htmlFor="screen-since">Listed since</label>
      <input
        id="screen-since"
        type="text"
        autoComplete="off"
        placeholder="any day"
        value={text}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? 'screen-since-wrong' : undefined}
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take()
        }}
      />
      {isWrong ? (
        <p id="screen-since-wrong" className="field-wrong">
          Write a day such as 2 March 2016 or 2016-03-02.
        </p>
      ) : null}
    </div>
  )
}

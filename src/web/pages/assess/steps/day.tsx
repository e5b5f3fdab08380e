import { TextInput } from '@mantine/core'
import { readTypedDay, sayDate, today } from '../../../words/dates.ts'
import type { FieldsProps, Step } from './step.ts'
import { textOf } from './step.ts'

/** On which day: the same day as `on` in the time strip, which this sets. */
export const dayStep: Step = {
  id: 'day',
  asks: 'On which day?',
  why: 'The law of that day decides. Move the time strip above later to ask about the same act on another day.',
  name: 'Day',
  canSkip: false,
  settles: /^(date|on)$/,
  says: ({ on }) => (on === undefined ? undefined : sayDate(on)),
  Fields: DayFields,
  read: (form, asked) => {
    const on = readTypedDay(textOf(form, 'on'))
    if (on === undefined)
      return { complaints: { on: 'Enter a day that exists, such as 10 February 2017.' } }
    return { asked: { ...asked, on } }
  },
}

function DayFields({ asked, complaints }: FieldsProps) {
  return (
    <TextInput
      name="on"
      label="Day of the act"
      description="Such as 10 February 2017 or 2017-02-10."
      autoComplete="off"
      defaultValue={sayDate(asked.on ?? today())}
      error={complaints['on']}
      className="short"
    />
  )
}

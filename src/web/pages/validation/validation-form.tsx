import { Button } from '@mantine/core'
import { useId, useState } from 'react'
import type { AskedValidation } from '../../api/validation.ts'
import { ListChoice } from '../screen/list-choice.tsx'
import { mostTested, numberIn } from './asked-validation.ts'

interface ValidationFormProps {
  readonly asked: AskedValidation | undefined
  readonly onRun: (asked: AskedValidation) => void
}

/** What is tested, how strictly, and the seed that settles every draw. */
export function ValidationForm({ asked, onRun }: ValidationFormProps) {
  const [sample, setSample] = useState(String(asked?.sample ?? 100))
  const [threshold, setThreshold] = useState(String(asked?.threshold ?? ''))
  const [seed, setSeed] = useState(String(asked?.seed ?? ''))
  const [lists, setLists] = useState(asked?.lists ?? [])
  const read = {
    sample: wholeIn(sample, 1, mostTested),
    threshold: numberIn(threshold, 0, 1),
    seed: wholeIn(seed, 0, 4_294_967_295),
  }
  const wrong = {
    sample: read.sample === undefined,
    threshold: threshold.trim() !== '' && read.threshold === undefined,
    seed: seed.trim() !== '' && read.seed === undefined,
  }
  const submit = () => {
    if (read.sample === undefined || wrong.threshold || wrong.seed) return
    onRun({ sample: read.sample, threshold: read.threshold, seed: read.seed, lists })
  }
  return (
    <form
      className="validation-form no-print"
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <Field
        label={`Listings to test, 1 to ${mostTested}`}
        value={sample}
        isWrong={wrong.sample}
        wrong={`Write a whole number from 1 to ${mostTested}.`}
        onChange={setSample}
      />
      <Field
        label="Threshold (0.7 if left empty)"
        value={threshold}
        isWrong={wrong.threshold}
        wrong="Write a number from 0 to 1, such as 0.8."
        onChange={setThreshold}
      />
      <Field
        label="Seed (1 if left empty)"
        value={seed}
        isWrong={wrong.seed}
        wrong="Write a whole number; the same seed draws the same."
        onChange={setSeed}
      />
      <ListChoice chosen={lists} used={undefined} onChange={setLists} />
      <p>
        <Button type="submit" variant="filled">
          Run the test
        </Button>
      </p>
    </form>
  )
}

interface FieldProps {
  readonly label: string
  readonly value: string
  readonly isWrong: boolean
  readonly wrong: string
  readonly onChange: (value: string) => void
}

function Field({ label, value, isWrong, wrong, onChange }: FieldProps) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        inputMode="decimal"
        value={value}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${id}-wrong` : undefined}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {isWrong ? (
        <p id={`${id}-wrong`} className="field-wrong">
          {wrong}
        </p>
      ) : null}
    </div>
  )
}

function wholeIn(text: string, least: number, most: number): number | undefined {
  const number = numberIn(text, least, most)
  return number !== undefined && Number.isInteger(number) ? number : undefined
}

import type { UsedList } from '../../../server/contract.ts'
import type { AskedScreening } from '../../address/screening.ts'
import { isBirthDate } from '../../address/screening.ts'
import { useVocabulary } from '../../api/queries.ts'
import { askableSchemas, saySchema } from '../../words/list-words.ts'
import { ListChoice } from './list-choice.tsx'
import { SinceField } from './since-field.tsx'

interface QuestionFieldsProps {
  readonly typed: AskedScreening
  /** The lists of the last answer, where there is one. */
  readonly lists: readonly UsedList[] | undefined
  readonly onChange: (change: Partial<AskedScreening>) => void
}

/** What else is known of the party, and how wide to look. Every field may stay empty. */
export function QuestionFields({ typed, lists, onChange }: QuestionFieldsProps) {
  return (
    <>
      <KnownFacts typed={typed} onChange={onChange} />
      <fieldset className="narrow">
        <legend>Where and how wide</legend>
        <ListChoice
          chosen={typed.lists}
          used={lists}
          onChange={(ids) => onChange({ lists: ids })}
        />
        <Threshold typed={typed} onChange={onChange} />
        <SinceField since={typed.since} onChange={(since) => onChange({ since })} />
        <label className="check">
          <input
            type="checkbox"
            className="tick"
            checked={typed.withOfac}
            onChange={(event) => onChange({ withOfac: event.currentTarget.checked })}
          />
          Show the score by OFAC's published method too
        </label>
      </fieldset>
    </>
  )
}

type FieldsProps = Pick<QuestionFieldsProps, 'typed' | 'onChange'>

function KnownFacts({ typed, onChange }: FieldsProps) {
  const countries = useVocabulary().data?.countries ?? []
  const isWrong = typed.born !== '' && !isBirthDate(typed.born)
  const schemas = [...new Set<string>([...askableSchemas, typed.schema])].filter(
    (schema) => schema !== '',
  )
  return (
    <fieldset className="narrow">
      <legend>What else is known</legend>
      <Field id="screen-schema" label="Kind">
        <select
          id="screen-schema"
          value={typed.schema}
          onChange={(event) => onChange({ schema: event.currentTarget.value })}
        >
          <option value="">not known</option>
          {schemas.map((schema) => (
            <option key={schema} value={schema}>
              {saySchema(schema)}
            </option>
          ))}
        </select>
      </Field>
      <Field id="screen-born" label="Born">
        <input
          id="screen-born"
          type="text"
          inputMode="numeric"
          autoComplete="off"
          placeholder="1954 or 1954-03-02"
          value={typed.born}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? 'screen-born-wrong' : undefined}
          onChange={(event) => onChange({ born: event.currentTarget.value.trim() })}
        />
        {isWrong ? (
          <p id="screen-born-wrong" className="field-wrong">
            Not asked yet: write 1954, 1954-03 or 1954-03-02.
          </p>
        ) : null}
      </Field>
      <Field id="screen-country" label="Country">
        <select
          id="screen-country"
          value={typed.country}
          onChange={(event) => onChange({ country: event.currentTarget.value })}
        >
          <option value="">not known</option>
          {countries.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </Field>
      <Field id="screen-gender" label="Gender">
        <select
          id="screen-gender"
          value={typed.gender}
          onChange={(event) => onChange({ gender: event.currentTarget.value })}
        >
          <option value="">not known</option>
          <option value="female">female</option>
          <option value="male">male</option>
        </select>
      </Field>
      <Field id="screen-id" label="Number">
        <input
          id="screen-id"
          type="text"
          autoComplete="off"
          spellCheck={false}
          placeholder="IMO, passport, SWIFT"
          value={typed.id}
          onChange={(event) => onChange({ id: event.currentTarget.value })}
        />
      </Field>
    </fieldset>
  )
}

function Threshold({ typed, onChange }: FieldsProps) {
  return (
    <Field id="screen-threshold" label="Least score">
      <input
        id="screen-threshold"
        type="number"
        min={0}
        max={1}
        step={0.05}
        placeholder="as set"
        value={typed.threshold ?? ''}
        onChange={(event) => {
          const number = event.currentTarget.valueAsNumber
          onChange({ threshold: number >= 0 && number <= 1 ? number : undefined })
        }}
      />
    </Field>
  )
}

interface FieldProps {
  readonly id: string
  readonly label: string
  readonly children: React.ReactNode
}

function Field({ id, label, children }: FieldProps) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children}
    </div>
  )
}

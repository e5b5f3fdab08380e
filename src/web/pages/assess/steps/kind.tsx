import { NativeSelect } from '@mantine/core'
import type { Transaction } from '../../../../server/contract.ts'
import type { FieldsProps, Step } from './step.ts'
import { textOf, withFact } from './step.ts'

/** What kind of act it is: the first question, since it decides which others make sense. */
export const kindStep: Step = {
  id: 'kind',
  asks: 'What kind of act is it?',
  why: 'Each measure names the acts that it reaches. The kind decides which facts matter next.',
  name: 'Act',
  canSkip: false,
  settles: /^kind$/,
  says: ({ facts }, words) => words.kinds.find(({ id }) => id === facts.kind)?.says ?? facts.kind,
  Fields: KindFields,
  read: (form, asked) => {
    const kind = textOf(form, 'kind')
    if (kind === '') return { complaints: { kind: 'Choose the kind of act.' } }
    return { asked: withFact(asked, 'kind', kind as Transaction['kind']) }
  },
}

function KindFields({ asked, words, complaints }: FieldsProps) {
  const data = words.kinds.map(({ id, says }) => ({ value: id, label: says }))
  return (
    <NativeSelect
      name="kind"
      label="Kind of act"
      defaultValue={asked.facts.kind ?? ''}
      error={complaints['kind']}
      data={[{ value: '', label: 'Choose' }, ...data]}
    />
  )
}

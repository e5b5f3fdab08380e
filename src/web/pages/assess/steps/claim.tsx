import { Radio } from '@mantine/core'
import type { FieldsProps, Step } from './step.ts'
import { textOf, withFact } from './step.ts'

const said = { true: 'Yes', false: 'No', unknown: 'Not known' } as const

/** A yes or no that only the asker can give, such as whether trade serves livelihood alone; "not known" is an answer. */
export function claimStep(id: string, question: string, why: string): Step {
  return {
    id: `claim:${id}`,
    asks: question,
    why,
    name: question,
    canSkip: false,
    says: ({ facts }) => {
      const claim = facts.claims?.[id]
      return claim === undefined ? undefined : said[`${claim}`]
    },
    subject: id,
    Fields: ClaimFields,
    read: (form, asked) => {
      const answer = textOf(form, 'claim')
      const claim = answer === 'unknown' ? answer : answer === 'yes'
      if (answer === '')
        return { complaints: { claim: 'Choose one; "I do not know" is an answer too.' } }
      return { asked: withFact(asked, 'claims', { ...asked.facts.claims, [id]: claim }) }
    },
  }
}

function ClaimFields({ asked, complaints, subject }: FieldsProps) {
  const claim = asked.facts.claims?.[subject]
  const value = claim === undefined ? '' : claim === 'unknown' ? claim : claim ? 'yes' : 'no'
  return (
    <Radio.Group name="claim" label="Your answer" defaultValue={value} error={complaints['claim']}>
      <Radio value="yes" label="Yes" />
      <Radio value="no" label="No" />
      <Radio value="unknown" label="I do not know" />
    </Radio.Group>
  )
}

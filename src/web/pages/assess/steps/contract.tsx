import { Radio, TextInput } from '@mantine/core'
import { readTypedDay, sayDate } from '../../../words/dates.ts'
import type { FieldsProps, Step } from './step.ts'
import { textOf, withFact } from './step.ts'

/** Whether there was a contract before: some bans let contracts that were written before them run out. */
export const contractStep: Step = {
  id: 'contract',
  asks: 'Is there a contract?',
  why: 'Some bans let written contracts from before their day run out; others do not.',
  name: 'Contract',
  canSkip: true,
  settles: /^contract/,
  says: ({ facts }) => {
    const contract = facts.contract
    if (contract === undefined) return undefined
    const signed =
      contract.signedOn === undefined ? 'day unknown' : `signed on ${sayDate(contract.signedOn)}`
    return `${contract.written === true ? 'In writing' : 'Not in writing'}, ${signed}`
  },
  Fields: ContractFields,
  read: (form, asked) => {
    const [written, typed] = [textOf(form, 'written'), textOf(form, 'signedOn')]
    if (written === '')
      return { complaints: { written: 'Choose one, or say that you do not know.' } }
    const signedOn = readTypedDay(typed)
    if (typed !== '' && signedOn === undefined) {
      return { complaints: { signedOn: 'Enter a day that exists, such as 5 January 2017.' } }
    }
    const contract = { written: written === 'yes', ...(signedOn === undefined ? {} : { signedOn }) }
    return { asked: withFact(asked, 'contract', contract) }
  },
}

function ContractFields({ asked, complaints }: FieldsProps) {
  const contract = asked.facts.contract
  const written = contract?.written === undefined ? '' : contract.written ? 'yes' : 'no'
  return (
    <>
      <Radio.Group
        name="written"
        label="In writing?"
        defaultValue={written}
        error={complaints['written']}
      >
        <Radio value="yes" label="Yes" />
        <Radio value="no" label="No" />
      </Radio.Group>
      <TextInput
        name="signedOn"
        label="Signed on (if known)"
        description="Such as 5 January 2017 or 2017-01-05."
        autoComplete="off"
        defaultValue={contract?.signedOn === undefined ? '' : sayDate(contract.signedOn)}
        error={complaints['signedOn']}
        className="short"
      />
    </>
  )
}

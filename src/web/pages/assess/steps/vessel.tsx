import { TextInput } from '@mantine/core'
import { CountryField } from './choices.tsx'
import type { FieldsProps, Step } from './step.ts'
import { present, sayCountry, textOf, withFact } from './step.ts'

/** Which ship. A hull keeps its IMO number through every name and flag. */
export const vesselStep: Step = {
  id: 'vessel',
  asks: 'Which ship?',
  why: 'A ship may be listed, or flagged or run so that a measure reaches it. Its IMO number stays the same through every name.',
  name: 'Ship',
  canSkip: true,
  settles: /^(vessel|imo|flag)/,
  says: ({ facts }, words) => {
    const vessel = facts.vessel
    if (vessel === undefined) return undefined
    const flag = sayCountry(words, vessel.flag)
    const parts = [
      vessel.name,
      vessel.imo === undefined ? undefined : `IMO ${vessel.imo}`,
      flag === undefined ? undefined : `flag ${flag}`,
    ]
    return parts.filter((part) => part !== undefined).join(', ')
  },
  Fields: VesselFields,
  read: (form, asked) => {
    const imo = textOf(form, 'imo').replace(/^imo\s*/i, '')
    if (imo !== '' && !/^\d{7}$/.test(imo)) {
      return { complaints: { imo: 'Enter the IMO number as seven digits, such as 9163166.' } }
    }
    const vessel = present({ imo, name: textOf(form, 'name'), flag: textOf(form, 'flag') })
    if (vessel === undefined) {
      return { complaints: { imo: 'Enter one of the three, or say that you do not know.' } }
    }
    return { asked: withFact(asked, 'vessel', vessel) }
  },
}

function VesselFields({ asked, words, complaints }: FieldsProps) {
  const vessel = asked.facts.vessel
  return (
    <>
      <TextInput
        name="imo"
        label="IMO number"
        inputMode="numeric"
        autoComplete="off"
        defaultValue={vessel?.imo ?? ''}
        error={complaints['imo']}
        className="short"
      />
      <TextInput name="name" label="Name" autoComplete="off" defaultValue={vessel?.name ?? ''} />
      <CountryField name="flag" label="Flag" words={words} value={vessel?.flag} />
    </>
  )
}

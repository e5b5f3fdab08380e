import { NativeSelect, TextInput } from '@mantine/core'
import type { Transaction } from '../../../../server/contract.ts'
import { sayNameFirst } from '../../../words/law-words.ts'
import { CountryField } from './choices.tsx'
import type { FieldsProps, Step } from './step.ts'
import { present, sayCountry, textOf, withFact } from './step.ts'

type Party = NonNullable<Transaction['parties']>[number]

/** Who takes part. The form offers room for one more than there are. */
export const partiesStep: Step = {
  id: 'parties',
  asks: 'Who takes part?',
  why: 'Listed parties, and those who act for them, are reached whatever the goods. A condition may also turn on who buys.',
  name: 'Parties',
  canSkip: true,
  settles: /^part(y|ies)/,
  says: ({ facts }, words) => {
    if (facts.parties === undefined || facts.parties.length === 0) return undefined
    return facts.parties
      .map(({ role, name, country }) =>
        [`${sayNameFirst(role)}: ${name ?? 'name unknown'}`, sayCountry(words, country)]
          .filter((part) => part !== undefined)
          .join(', '),
      )
      .join('; ')
  },
  Fields: PartyFields,
  read: (form, asked) => {
    const count = Number(textOf(form, 'count'))
    const before = asked.facts.parties ?? []
    const parties = Array.from({ length: count }, (_, index) =>
      readParty(form, index, before[index]),
    )
    const named = parties.filter((party) => party !== undefined)
    if (named.length === 0) {
      return { complaints: { name0: 'Enter a name or a country, or say that you do not know.' } }
    }
    return { asked: withFact(asked, 'parties', named) }
  },
}

function readParty(form: FormData, index: number, before: Party | undefined): Party | undefined {
  const said = present({
    name: textOf(form, `name${index}`),
    country: textOf(form, `country${index}`),
  })
  if (said === undefined) return undefined
  const { name: _, country: __, ...kept } = before ?? {}
  return { ...kept, role: textOf(form, `role${index}`) as Party['role'], ...said }
}

function PartyFields({ asked, words, complaints }: FieldsProps) {
  const parties = asked.facts.parties ?? []
  const rows: readonly (Party | undefined)[] = [...parties, undefined]
  return (
    <>
      <input type="hidden" name="count" value={rows.length} />
      {rows.map((party, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a party has no name of its own yet; its place is what it is
        <fieldset key={index} className="party-field">
          <legend>{rows.length === 1 ? 'A party' : sayPlace(index, party)}</legend>
          <NativeSelect
            name={`role${index}`}
            label="Role"
            data={words.roles.map((role) => ({ value: role, label: sayNameFirst(role) }))}
            defaultValue={party?.role ?? words.roles[0] ?? ''}
          />
          <TextInput
            name={`name${index}`}
            label="Name"
            autoComplete="off"
            defaultValue={party?.name ?? ''}
            error={complaints[`name${index}`]}
          />
          <CountryField
            name={`country${index}`}
            label="Country"
            words={words}
            value={party?.country}
          />
        </fieldset>
      ))}
    </>
  )
}

function sayPlace(index: number, party: Party | undefined): string {
  return party === undefined ? 'One more (if any)' : `Party ${index + 1}`
}

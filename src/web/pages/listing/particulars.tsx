import type { CountryTie, ListedDate, ListedParty } from '../../../model/index.ts'
import { sayNameFirst } from '../../words/law-words.ts'
import { sayListedDate } from '../../words/list-words.ts'
import type { Fact } from './facts.tsx'
import { Facts, MinedFrom } from './facts.tsx'

/** What the list says of the party itself: life, ties, offices, addresses, a ship's particulars, and whatever else it holds. */
export function Particulars({ record }: { readonly record: ListedParty }) {
  const facts = [
    { name: 'Born', values: record.birthDates.map(toDate) },
    { name: 'Place of birth', values: record.birthPlaces.map(toText) },
    { name: 'Died', values: (record.deathDates ?? []).map(toDate) },
    { name: 'Gender', values: record.genders },
    ...tiesOf(record.ties),
    { name: 'Title', values: record.titles.map(toText) },
    { name: 'Position', values: record.positions.map(toText) },
    {
      name: 'Address',
      values: record.addresses.map(({ full, country, note }) => (
        <span key={full} dir="auto">
          {full}
          {country === undefined ? '' : ` (${country})`}
          {note === undefined ? null : <span className="mined"> {note}</span>}
        </span>
      )),
    },
    ...vesselFacts(record),
    ...Object.entries(record.other ?? {}).map(([name, values]) => ({
      name,
      values: values.map(toText),
    })),
  ].filter(({ values }) => values.length > 0)
  if (facts.length === 0) return null
  return (
    <section aria-labelledby="particulars-title">
      <h2 id="particulars-title">Particulars</h2>
      <Facts facts={facts} />
    </section>
  )
}

function toDate(date: ListedDate) {
  return (
    <>
      {sayListedDate(date)}
      {date.said === undefined ? null : <span className="mined"> the list: {date.said}</span>}
      <MinedFrom field={date.minedFrom} />
    </>
  )
}

function toText(text: string) {
  return <span dir="auto">{text}</span>
}

function tiesOf(ties: readonly CountryTie[]): readonly Fact[] {
  const kinds = [...new Set(ties.map((tie) => tie.as))]
  return kinds.map((kind) => ({
    name: kind === 'unstated' ? 'Country' : sayNameFirst(kind),
    values: ties
      .filter((tie) => tie.as === kind)
      .map(({ said, country, minedFrom }) => (
        <span key={said}>
          {said}
          {country === undefined || country === said ? '' : ` (${country})`}
          <MinedFrom field={minedFrom} />
        </span>
      )),
  }))
}

function vesselFacts({ vessel, ties }: ListedParty): readonly Fact[] {
  if (vessel === undefined) return []
  const isTold = (kind: CountryTie['as']) => ties.some((tie) => tie.as === kind)
  const one = (value: string | undefined) => (value === undefined ? [] : [toText(value)])
  return [
    { name: 'Type of ship', values: one(vessel.type) },
    { name: 'Flag', values: isTold('flag') ? [] : one(vessel.flag) },
    {
      name: 'Former flags',
      values: isTold('former-flag') ? [] : (vessel.formerFlags ?? []).map(toText),
    },
    { name: 'Tonnage', values: one(vessel.tonnage) },
    { name: 'Gross tonnage', values: one(vessel.grossTonnage) },
    { name: 'Length', values: one(vessel.length) },
    { name: 'Built', values: one(vessel.builtOn) },
    { name: 'Owner', values: one(vessel.owner) },
    { name: 'Former owners', values: (vessel.formerOwners ?? []).map(toText) },
  ]
}

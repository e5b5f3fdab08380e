import { TextInput } from '@mantine/core'
import { sayList } from '../../../words/law-words.ts'
import { CountryField } from './choices.tsx'
import type { FieldsProps, Step } from './step.ts'
import { sayCountry, textOf, withFact } from './step.ts'

/** From where to where, and by which ways. */
export const routeStep: Step = {
  id: 'route',
  asks: 'From where to where?',
  why: 'A measure may bind the State that sells, the one that buys, and those on the way; some exemptions hold for one port only.',
  name: 'Route',
  canSkip: true,
  settles: /^(from|to|via|route)$/,
  says: ({ facts }, words) => {
    if (facts.from === undefined && facts.to === undefined) return undefined
    const [from, to] = [sayCountry(words, facts.from), sayCountry(words, facts.to)]
    const via =
      facts.via === undefined || facts.via.length === 0 ? '' : `, by way of ${sayList(facts.via)}`
    return `${from ?? 'unknown'} to ${to ?? 'unknown'}${via}`
  },
  Fields: RouteFields,
  read: (form, asked) => {
    const [from, to] = [textOf(form, 'from'), textOf(form, 'to')]
    if (from === '' && to === '') {
      return {
        complaints: { from: 'Choose at least one of the two, or say that you do not know.' },
      }
    }
    const via = textOf(form, 'via')
      .split(',')
      .map((place) => place.trim())
      .filter((place) => place !== '')
    const started = withFact(asked, 'from', from === '' ? undefined : from)
    const ended = withFact(started, 'to', to === '' ? undefined : to)
    return { asked: withFact(ended, 'via', via.length === 0 ? undefined : via) }
  },
}

function RouteFields({ asked, words, complaints }: FieldsProps) {
  const { from, to, via } = asked.facts
  return (
    <>
      <CountryField
        name="from"
        label="From"
        words={words}
        value={from}
        complaint={complaints['from']}
      />
      <CountryField name="to" label="To" words={words} value={to} />
      <TextInput
        name="via"
        label="By way of (if any)"
        description="Ports or countries on the way, separated by commas."
        list="places"
        autoComplete="off"
        defaultValue={(via ?? []).join(', ')}
      />
      <datalist id="places">
        {words.places.map((place) => (
          <option key={place} value={place} />
        ))}
      </datalist>
    </>
  )
}

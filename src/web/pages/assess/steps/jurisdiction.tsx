import { CountryField } from './choices.tsx'
import type { Step } from './step.ts'
import { sayCountry, textOf, withFact } from './step.ts'

/** Whose law the asker is under; asked only where a measure needs it. */
export const jurisdictionStep: Step = {
  id: 'jurisdiction',
  asks: 'Which State has jurisdiction over you?',
  why: 'Measures bind States; the act of your State carries them to you.',
  name: 'Jurisdiction',
  canSkip: true,
  settles: /^jurisdiction$/,
  says: ({ facts }, words) => sayCountry(words, facts.jurisdiction),
  Fields: ({ asked, words, complaints }) => (
    <CountryField
      name="jurisdiction"
      label="State"
      words={words}
      value={asked.facts.jurisdiction}
      complaint={complaints['jurisdiction']}
    />
  ),
  read: (form, asked) => {
    const code = textOf(form, 'jurisdiction')
    if (code === '')
      return { complaints: { jurisdiction: 'Choose a State, or say that you do not know.' } }
    return { asked: withFact(asked, 'jurisdiction', code) }
  },
}

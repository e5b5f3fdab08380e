import Type from 'typebox'
import { sayCountry } from '../../model/index.ts'
import { roles } from '../transaction.ts'
import { type Mechanism, no, unknown, yes } from './condition.ts'
import { countryOf } from './country-of.ts'

interface Given {
  readonly role: readonly string[]
  readonly country: string
}

/** `party: { role: [ partner, … ], country: KP }` holds when a party in one of these roles is of this country. */
export const party: Mechanism<Given> = {
  word: 'party',
  says: 'A party in one of these roles is of this country.',
  takes: Type.Object(
    { role: Type.Array(Type.Enum([...roles]), { minItems: 1 }), country: Type.String() },
    { additionalProperties: false },
  ),
  compile: ({ role, country: text }) => {
    const country = countryOf(text)
    const [names, where] = [role.join(' or '), sayCountry(country)]
    return {
      says: `a ${names} is of ${where}`,
      perLine: false,
      isOutside: ({ parties }) => {
        const inRole = parties.filter((one) => role.includes(one.role))
        return (
          inRole.length > 0 &&
          inRole.every((one) => one.country !== undefined && one.country !== country)
        )
      },
      test: ({ act }) => {
        const inRole = act.parties.filter((one) => role.includes(one.role))
        const found = inRole.find((one) => one.country === country)
        if (found !== undefined) return yes(`The ${found.role} is of ${where}.`)
        if (inRole.length > 0 && inRole.every((one) => one.country !== undefined)) {
          return no(`No ${names} is of ${where}.`)
        }
        return unknown(`It is not known whether a ${names} is of ${where}.`, {
          fact: 'parties',
          kind: 'field',
          question: `Who is the ${names}, and of which country?`,
          why: `The measure turns on whether a ${names} is of ${where}.`,
        })
      },
    }
  },
}

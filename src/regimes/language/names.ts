import Type from 'typebox'
import { sayCountry } from '../../model/index.ts'
import { type Mechanism, no, yes } from './condition.ts'
import { countryOf } from './country-of.ts'

/**
 * `names: IR` holds when the act itself names the country: as an end or a stage of the way, the origin of goods, the country of a party or
 * account, or the flag. What is left out is not asked for, so that a regime on one country asks nothing of acts that never mention it.
 */
export const names: Mechanism<string> = {
  word: 'names',
  says: 'The act names this country: its way, the origin of goods, a party, an account or the flag. What is left out is not asked.',
  takes: Type.String(),
  compile: (given) => {
    const country = countryOf(given)
    const name = sayCountry(country)
    return {
      says: `the act names ${name}`,
      perLine: false,
      test: ({ act }) => {
        const named = [
          ...[act.from, ...act.via, act.to, act.account].map((place) => place?.country),
          ...act.goods.map(({ origin }) => origin),
          ...act.parties.map((party) => party.country),
          act.vessel?.flag,
        ]
        return named.includes(country)
          ? yes(`The act names ${name}.`)
          : no(`The act names nothing of ${name}.`)
      },
    }
  },
}

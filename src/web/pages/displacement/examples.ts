import covert from '../../../../examples/displace-covert.json'
import hosts from '../../../../examples/displace-hosts.json'
import perverse from '../../../../examples/displace-perverse.json'
import toy from '../../../../examples/displace-toy.json'
import type { GivenScenario } from './given-scenario.ts'

interface Example {
  readonly says: string
  readonly scenario: GivenScenario
}

/** The scenarios that the project keeps as examples, each with what it shows. */
export const examples: readonly [Example, ...Example[]] = [
  { says: 'Four invented hosts, the second tightened', scenario: toy },
  { says: 'A strict host shut, and things get worse', scenario: perverse },
  { says: 'Ports in nests, with transfers at sea as a covert channel', scenario: covert },
  {
    says: '47 hosts of missions, rule of law as capacity, all volumes equal (a placeholder)',
    scenario: hosts,
  },
]

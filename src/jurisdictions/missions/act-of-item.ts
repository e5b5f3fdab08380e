import type { Day } from '../../model/index.ts'
import type { Law, Transaction } from '../../regimes/index.ts'
import type { FactName, FactsFile } from './facts-file.ts'
import type { Item } from './items.ts'
import type { Stated } from './register.ts'

/** A statement that the law asks for, as the register or the asker fills it, and what would prove it. */
export interface Evidence {
  readonly claim: string
  readonly question: string
  readonly stated: Stated
  readonly by: 'register' | 'asker'
  readonly proof: string | null
}

/** An entry of a register as an act that the law can be asked about. */
export interface ActOfItem {
  readonly transaction: Transaction
  readonly evidence: readonly Evidence[]
}

/** Tells an entry as an act of the transaction shape; statements that the loaded law does not ask for are passed over. */
export function actOfItem(item: Item, file: FactsFile, law: Law, on: Day): ActOfItem {
  const { act, claims } = file.items[item.kind]
  const own: Evidence[] = Object.entries(claims).flatMap(([claim, fact]) => {
    const asked = law.claims.get(claim)
    if (asked === undefined || claim in item.claims) return []
    const stated = statedBy(fact, item)
    const proof = file.evidence[fact] ?? null
    return [{ claim, question: asked.question, stated, by: 'register' as const, proof }]
  })
  const given: Evidence[] = Object.entries(item.claims).map(([claim, stated]) => ({
    claim,
    question: law.claims.get(claim)?.question ?? claim,
    stated,
    by: 'asker' as const,
    proof: null,
  }))
  const evidence = [...own, ...given]
  const transaction: Transaction = {
    kind: act,
    date: on,
    jurisdiction: item.jurisdiction,
    ...placeOf(act, item),
    ...(item.name === undefined
      ? {}
      : { parties: [{ role: 'traveller', name: item.name, schema: 'Person' }] }),
    claims: Object.fromEntries(evidence.map(({ claim, stated }) => [claim, stated])),
  }
  return {
    transaction,
    evidence: evidence.filter(
      ({ proof, by, stated }) => by === 'asker' || proof !== null || stated === 'unknown',
    ),
  }
}

function statedBy(fact: FactName, { facts }: Item): Stated {
  if (fact === 'yes') return true
  if (fact === 'no') return false
  return facts[fact] ?? 'unknown'
}

/** Where the act takes place, as its kind tells it: somebody who is there already moves from nowhere else. */
function placeOf(act: Transaction['kind'], item: Item): Partial<Transaction> {
  const country = item.jurisdiction
  switch (act) {
    case 'account':
      return { account: { country, ...(item.bank === undefined ? {} : { bank: item.bank }) } }
    case 'property':
      return { property: { country, ...(item.use === undefined ? {} : { use: item.use }) } }
    case 'passage':
      return { from: country, to: country }
    default:
      return {}
  }
}

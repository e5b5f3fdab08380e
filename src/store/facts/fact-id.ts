import { hash } from 'node:crypto'
import type { Fact } from '../../model/index.ts'
import { canonicalJson } from '../canonical-json.ts'

/** The content hash of a fact: SHA-256, in hex, over its canonical JSON without the id. The same statement has the same id. */
export function factId(fact: Omit<Fact, 'id'>): string {
  return factIdWith(fact, fact.value === undefined ? undefined : canonicalJson(fact.value))
}

/**
 * The same, for one who has the canonical JSON of the value at hand. The members stand in the order of their names, written out because
 * this is asked of a million facts in a row.
 */
export function factIdWith(fact: Omit<Fact, 'id'>, value: string | undefined): string {
  const { title, url, locator } = fact.source
  const source = member('locator', locator) + member('title', title) + member('url', url)
  const said =
    member('grade', fact.grade) +
    member('knownFrom', fact.knownFrom) +
    member('property', fact.property) +
    member('retracts', fact.retracts) +
    `,"source":{${source.slice(1)}}` +
    member('subject', fact.subject) +
    member('unit', fact.unit) +
    member('validFrom', fact.validFrom) +
    member('validTo', fact.validTo) +
    (value === undefined ? '' : `,"value":${value}`)
  return hash('sha256', `{${said.slice(1)}}`)
}

/** A member with a comma before it; nothing where it is left out. */
function member(name: string, text: string | undefined): string {
  return text === undefined ? '' : `,"${name}":${canonicalJson(text)}`
}

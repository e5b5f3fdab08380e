import { hash } from 'node:crypto'
import type { Fact } from '../../model/index.ts'
import { canonicalJson } from '../canonical-json.ts'

/** The content hash of a fact: SHA-256, in hex, over its canonical JSON without the id. The same statement has the same id. */
export function factId(fact: Omit<Fact, 'id'>): string {
  const { subject, property, value, unit, validFrom, validTo, knownFrom, source, grade } = fact
  const { title, url, locator } = source
  const said = {
    subject,
    property,
    value,
    unit,
    validFrom,
    validTo,
    knownFrom,
    source: { title, url, locator },
    grade,
    retracts: fact.retracts,
  }
  return hash('sha256', canonicalJson(said))
}

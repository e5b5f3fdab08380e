import { hash } from 'node:crypto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Day, Fact, Instant } from '../../model/index.ts'
import { canonicalJson } from '../canonical-json.ts'
import { factId } from './fact-id.ts'

const text = fc.string()
const facts = fc.record(
  {
    subject: text,
    property: text,
    value: fc.jsonValue(),
    unit: text,
    validFrom: text.map((day) => day as Day),
    validTo: text.map((day) => day as Day),
    knownFrom: text.map((instant) => instant as Instant),
    source: fc.record({ title: text, url: text, locator: text }, { requiredKeys: ['title'] }),
    grade: fc.constant<Fact['grade']>('press'),
    retracts: text,
  },
  { requiredKeys: ['subject', 'property', 'value', 'knownFrom', 'source', 'grade'] },
)

it('is the hash of the canonical JSON of all but the id', () => {
  fc.assert(
    fc.property(facts, (fact) => {
      expect(factId(fact)).toBe(hash('sha256', canonicalJson(fact)))
    }),
  )
})

import type { ComponentType } from 'react'
import type { Day } from '../../../../model/index.ts'
import type { Transaction, Vocabulary } from '../../../../server/contract.ts'

/** What has been asked so far: the facts, the day, and the questions that were passed over. */
export interface Asked {
  readonly facts: Partial<Transaction>
  readonly on: Day | undefined
  readonly skipped: readonly string[]
}

/** Complaints by field name; a field without one is fine. */
export type Complaints = Readonly<Record<string, string | undefined>>

/** A form read into facts, or what is wrong with it. */
export type Reading = { readonly asked: Asked } | { readonly complaints: Complaints }

export interface FieldsProps {
  readonly asked: Asked
  readonly words: Vocabulary
  readonly complaints: Complaints
  /** The claim that is asked about; empty where the question is about a field. */
  readonly subject: string
}

/** One question of the form. All have this shape; the list of them is the order in which they are asked. */
export interface Step {
  readonly id: string
  /** The question, as it heads the form. */
  readonly asks: string
  /** Why it matters. */
  readonly why: string
  /** Its name in the list of answers. */
  readonly name: string
  readonly canSkip: boolean
  /** Names of missing fields that this question settles. */
  readonly settles?: RegExp
  /** The answer in words; undefined while there is none. */
  readonly says: (asked: Asked, words: Vocabulary) => string | undefined
  /** The claim that is asked about, where it is one. */
  readonly subject?: string
  readonly Fields: ComponentType<FieldsProps>
  readonly read: (form: FormData, asked: Asked) => Reading
}

/** A field of a form as trimmed text; empty when absent. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value.trim() : ''
}

/** The facts with one set, or taken out when there is nothing to say. */
export function withFact<Name extends keyof Transaction>(
  asked: Asked,
  name: Name,
  value: Transaction[Name] | undefined,
): Asked {
  const { [name]: _, ...rest } = asked.facts
  const facts = value === undefined ? rest : { ...rest, [name]: value }
  return { ...asked, facts: facts as Partial<Transaction> }
}

/** An object of those parts that say something; undefined when none does. */
export function present<Parts extends object>(parts: Parts): Partial<Parts> | undefined {
  const kept = Object.entries(parts).filter(([, value]) => value !== undefined && value !== '')
  return kept.length === 0 ? undefined : (Object.fromEntries(kept) as Partial<Parts>)
}

/** A country in words: China, or its code where the vocabulary has no name. */
export function sayCountry(words: Vocabulary, code: string | undefined): string | undefined {
  if (code === undefined) return undefined
  return words.countries.find((country) => country.code === code)?.name ?? code
}

import type { Country } from '../../../model/index.ts'

/** Somebody who is not listed, as a control of false alarms. */
export interface CleanName {
  readonly name: string
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly birthDate?: string
  readonly country?: Country
}

/** Names that nobody listed bears: what alerts on them is a false alarm. */
export interface CleanNames {
  readonly id: 'file' | 'invented' | 'recombined'
  readonly title: string
  /** What the names are, and what their alerts can be taken to say. */
  readonly says: string
  readonly rows: readonly CleanName[]
  /** SHA-256 of the file of the user. */
  readonly hash?: string
}

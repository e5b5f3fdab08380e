import type { Grade, Source } from '../../../model/index.ts'

/** A structure as a file or the address holds it, before the server has checked it: every field may be missing. */
export interface Given {
  readonly listed?: readonly GivenParty[]
  readonly byStatus?: readonly GivenParty[]
  readonly shares?: GivenTable
  readonly votes?: GivenTable
  readonly ties?: readonly GivenTie[]
  readonly joint?: readonly (readonly string[])[]
  readonly planned?: readonly string[]
}

/** For each entity its holders with their percent. */
export type GivenTable = Readonly<Record<string, Readonly<Record<string, unknown>>>>

export interface GivenSpan {
  readonly validFrom?: string
  readonly validTo?: string
  readonly knownFrom?: string
  readonly takenBack?: string
}

export type GivenParty = string | (GivenSpan & { readonly party: string })

export interface GivenTie extends GivenSpan {
  readonly kind: string
  readonly from: string
  readonly to: string
  readonly share?: unknown
  readonly source?: Source
  readonly grade?: Grade
  readonly contested?: string
}

/** A question as a file holds it: the structure, with the rule and the times beside it. */
export interface GivenQuestion {
  readonly structure: object
  readonly rule?: unknown
  readonly on?: unknown
  readonly knownBy?: unknown
}

/** Reads a file's text: a structure, or an answer of this page with its question inside. A sentence where it is neither. */
export function readGiven(text: string): GivenQuestion | string {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    const why = error instanceof Error ? error.message : ''
    return `This is not JSON that can be read. ${why}`.trim()
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return 'A structure is one object: { "listed": […], "shares": { "Entity": { "Holder": 50 } } }.'
  }
  const inside = (value as { readonly question?: unknown }).question
  const asked = typeof inside === 'object' && inside !== null ? inside : value
  const { rule, on, knownBy, ...given } = asked as Record<string, unknown>
  const structure = { listed: [], shares: {}, ...given }
  return { structure, rule, on, knownBy }
}

/** The name of a party, however it is given. */
export function partyOf(party: GivenParty): string {
  return typeof party === 'string' ? party : party.party
}

import type { Country, Day, Hs, Imo, Money, Quantity } from '../model/index.ts'
import type { ActKind } from './transaction.ts'

/** A place named in an act: a country, or a named place inside one. */
export interface Place {
  readonly country: Country
  /** The law files' name for the place, where they have one. */
  readonly place?: string
}

export interface GoodsLine {
  readonly hs: Hs
  readonly description?: string
  readonly origin?: Country
  readonly quantity?: Quantity
  readonly value?: Money
}

export interface Party {
  readonly role: string
  readonly name?: string
  readonly schema?: string
  readonly country?: Country
  readonly birthDate?: Day
  readonly ids: readonly string[]
}

/** A transaction whose every value has been read and checked. */
export interface Act {
  readonly kind: ActKind
  readonly date?: Day
  readonly jurisdiction?: Country
  readonly parties: readonly Party[]
  readonly goods: readonly GoodsLine[]
  readonly from?: Place
  readonly to?: Place
  readonly via: readonly Place[]
  readonly vessel?: { readonly imo?: Imo; readonly name?: string; readonly flag?: Country }
  readonly account?: { readonly country?: Country }
  readonly contract?: { readonly signedOn?: Day; readonly written?: boolean }
  readonly claims: Readonly<Record<string, boolean | 'unknown'>>
  readonly notifications: readonly {
    readonly to: string
    readonly by?: string
    readonly on?: Day
  }[]
  readonly approvals: readonly { readonly by: string; readonly on?: Day }[]
}

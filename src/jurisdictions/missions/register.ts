import type { Country, Day, Grade, Source } from '../../model/index.ts'

/** What a desk can say of a fact: so, not so, or not known. */
export type Stated = boolean | 'unknown'

/** The law's own statements that the asker makes of an item, by the names the law files declare. */
export type Claims = Readonly<Record<string, Stated>>

/** A mission or consular post of the sending State. */
export interface Mission {
  readonly id: string
  readonly name?: string
  readonly post: 'embassy' | 'consulate' | 'mission-to-organisation'
  readonly from?: Day
  readonly to?: Day
}

/** Somebody accredited to the host, on the staff of a mission, or who works in the territory for the sending State's bodies. */
export interface Person {
  readonly id: string
  readonly name?: string
  readonly role: 'diplomat' | 'consular-officer' | 'staff' | 'other'
  readonly mission?: string
  /** The State to which the person is accredited; absent where not known. */
  readonly accreditedTo?: Country
  readonly nationality?: Country
  readonly worksForBank?: Stated
  readonly actsForListed?: Stated
  readonly associated?: Stated
  readonly presenceRequired?: Stated
  readonly claims?: Claims
}

/** A bank account of a mission or of a person. */
export interface Account {
  readonly id: string
  /** Id of a mission or a person. */
  readonly holder: string
  readonly bank?: string
  /** The State of the bank; the host where absent. */
  readonly country?: Country
  readonly opened?: Day
  readonly closed?: Day
  readonly claims?: Claims
}

/** Land or rooms that the sending State owns or leases. */
export interface Property {
  readonly id: string
  readonly mission?: string
  readonly address?: string
  readonly tenure: 'owned' | 'leased' | 'unknown'
  /** What it is used for, in a word: diplomatic, consular, residence, hostel … Absent where not known. */
  readonly use?: string
  readonly from?: Day
  readonly to?: Day
  readonly claims?: Claims
}

/** How many people a mission had on a day. */
export interface Staff {
  readonly id: string
  readonly mission: string
  readonly number: number
  readonly on: Day
}

export const businessKinds = ['venture', 'branch', 'correspondent', 'office-there'] as const

/** A venture, a branch of the sending State's bank, a correspondent account for it, or an office of the host's bank in the sending State. */
export interface Business {
  readonly id: string
  readonly kind: (typeof businessKinds)[number]
  readonly name?: string
  readonly opened?: Day
  readonly closed?: Day
  /** Opened, formed or expanded anew rather than existing. */
  readonly isNew?: Stated
  readonly couldContribute?: Stated
  readonly claims?: Claims
}

/** A host State's register of the missions of one sending State. */
export interface Register {
  readonly host: Country
  readonly missions: readonly Mission[]
  readonly people: readonly Person[]
  readonly accounts: readonly Account[]
  readonly property: readonly Property[]
  readonly staff: readonly Staff[]
  readonly business: readonly Business[]
  readonly source?: Source
  readonly grade?: Grade
}

import { type Country, type Day, sayCountry, sayDay } from '../../model/index.ts'
import type { FactName, ItemKind } from './facts-file.ts'
import type {
  Account,
  Business,
  Claims,
  Person,
  Property,
  Register,
  Staff,
  Stated,
} from './register.ts'

/** One entry of a register as the law is asked about it. */
export interface Item {
  readonly id: string
  readonly kind: ItemKind
  /** What it is, as a desk would name it. */
  readonly label: string
  /** Whose territory it is in. */
  readonly jurisdiction: Country
  readonly facts: Partial<Readonly<Record<FactName, Stated>>>
  /** How the register comes to a fact, where that is worth saying. */
  readonly because: readonly string[]
  readonly claims: Claims
  readonly name?: string
  readonly bank?: string
  readonly use?: string
}

/** The entries that stood on a day: what was closed before it or opened after it is left out. */
export function itemsOn(register: Register, on: Day): readonly Item[] {
  const { accounts, people, property, staff, business } = register
  const open = accounts.filter((account) => isOpen(account.opened, account.closed, on))
  return [
    ...open.map((account) => accountItem(account, open, register)),
    ...people.map((person) => personItem(person, register)),
    ...staff.filter((count) => count.on <= on).map((count) => staffItem(count, register)),
    ...property
      .filter(({ from, to }) => isOpen(from, to, on))
      .map((entry) => propertyItem(entry, register)),
    ...business
      .filter(({ opened, closed }) => isOpen(opened, closed, on))
      .map((entry) => businessItem(entry, register)),
  ]
}

function isOpen(first: Day | undefined, last: Day | undefined, on: Day): boolean {
  return (first === undefined || first <= on) && (last === undefined || on <= last)
}

function accountItem(account: Account, open: readonly Account[], register: Register): Item {
  const country = account.country ?? register.host
  const mission = register.missions.find(({ id }) => id === account.holder)
  const person = register.people.find(({ id }) => id === account.holder)
  const before = heldBefore(account, open, register.host)
  const isOfficer =
    person !== undefined && (person.role === 'diplomat' || person.role === 'consular-officer')
  const holder = mission?.name ?? person?.name ?? account.holder
  return {
    id: account.id,
    kind: 'account',
    label: `Account ${account.id} of ${holder}${account.bank === undefined ? '' : ` at ${account.bank}`}, ${sayCountry(country)}`,
    jurisdiction: country,
    facts: {
      'held-by-mission': mission !== undefined,
      'held-by-officer': isOfficer,
      'one-held-already': before.length > 0,
      ...(person === undefined
        ? { 'holder-accredited-elsewhere': false }
        : { 'holder-accredited-elsewhere': elsewhere(person, country) }),
    },
    because: before.length === 0 ? [] : [sayBefore(account, before, holder, country)],
    claims: account.claims ?? {},
    ...(account.bank === undefined ? {} : { bank: account.bank }),
  }
}

/** Other open accounts of the holder in the same State that were opened before, or that stand before it where the days do not tell. */
function heldBefore(account: Account, open: readonly Account[], host: Country): readonly Account[] {
  const country = account.country ?? host
  const own = open.filter(
    (one) => one.holder === account.holder && (one.country ?? host) === country,
  )
  const place = own.indexOf(account)
  return own.filter((one, index) => {
    if (one === account) return false
    if (one.opened === undefined || account.opened === undefined || one.opened === account.opened)
      return index < place
    return one.opened < account.opened
  })
}

function sayBefore(
  account: Account,
  before: readonly Account[],
  holder: string,
  country: Country,
): string {
  const ids = before.map(({ id }) => id).join(', ')
  const isDated = account.opened !== undefined && before.every(({ opened }) => opened !== undefined)
  const order = isDated
    ? 'opened earlier'
    : 'by its place in the register, for want of both days of opening'
  return `${holder} holds ${ids} in ${sayCountry(country)} already (${order}); which of them is to be closed is for the host to say.`
}

/** Whether an officer is accredited to another State than that of the bank; unknown where the register does not say to which. */
function elsewhere({ accreditedTo }: Person, country: Country): Stated {
  return accreditedTo === undefined ? 'unknown' : accreditedTo !== country
}

function personItem(person: Person, { host }: Register): Item {
  const { worksForBank, actsForListed, associated, presenceRequired, nationality } = person
  const isOther = person.role === 'other' && nationality !== undefined
  const acts = actsForListed ?? 'unknown'
  return {
    id: person.id,
    kind: 'person',
    label: `${person.name ?? person.id}, ${person.role.replaceAll('-', ' ')}`,
    jurisdiction: host,
    facts: {
      'on-staff': person.mission !== undefined,
      associated: associated ?? 'unknown',
      'acts-for-listed-as-national': isOther ? false : acts,
      'acts-for-listed-as-other': isOther ? acts : false,
      'works-for-bank': worksForBank ?? 'unknown',
      ...(presenceRequired === undefined ? {} : { 'presence-required': presenceRequired }),
    },
    because: [],
    claims: person.claims ?? {},
    ...(person.name === undefined ? {} : { name: person.name }),
  }
}

function staffItem({ id, mission, number, on }: Staff, register: Register): Item {
  const name = register.missions.find((one) => one.id === mission)?.name ?? mission
  return {
    id,
    kind: 'staff',
    label: `${number} people on the staff of ${name} on ${sayDay(on)}`,
    jurisdiction: register.host,
    facts: {},
    because: [],
    claims: {},
  }
}

/** Uses that are diplomatic or consular and nothing else; a residence is left to the desk. */
const officialUses: readonly string[] = [
  'diplomatic',
  'consular',
  'chancery',
  'consular section',
  'diplomatic and consular',
]
const openUses: readonly string[] = ['unknown', 'residence']

function propertyItem(entry: Property, { host }: Register): Item {
  const use = entry.use?.trim().toLowerCase()
  const isOpenUse = use === undefined || openUses.includes(use)
  return {
    id: entry.id,
    kind: 'property',
    label: `${entry.address ?? entry.id}, ${use === undefined ? 'use not stated' : `used as ${use}`}`,
    jurisdiction: host,
    facts: {
      'owned-or-leased': entry.tenure === 'unknown' ? 'unknown' : true,
      'official-use-only': isOpenUse ? 'unknown' : officialUses.includes(use),
    },
    because: [],
    claims: entry.claims ?? {},
    ...(use === undefined ? {} : { use }),
  }
}

function businessItem(entry: Business, { host }: Register): Item {
  return {
    id: entry.id,
    kind: entry.kind,
    label: entry.name ?? entry.id,
    jurisdiction: host,
    facts: {
      'is-new': entry.isNew ?? 'unknown',
      'could-contribute': entry.couldContribute ?? 'unknown',
    },
    because: [],
    claims: entry.claims ?? {},
  }
}

import {
  type Day,
  daysBetween,
  type Quantity,
  readQuantity,
  writeQuantity,
} from '../model/index.ts'
import type { Cap } from '../regimes/index.ts'
import { type CapOn, capOn, whoseOf } from './cap-on.ts'
import { daysOf } from './days-of.ts'
import { type Drawdown, drawnFrom, shareOrNot } from './drawdown.ts'
import { groupsBy } from './groups-by.ts'
import { type Ledger, narrowed } from './ledger.ts'
import type { Report } from './report.ts'
import { quantityReported } from './reported.ts'
import { stateOf } from './state-of.ts'
import type { Party } from './status.ts'

/** One State or holder under a ceiling that is set for each: its own limit, and what it drew. */
export interface PartyOn {
  readonly cap: CapOn
  readonly drawn: Drawdown
}

/** Everybody of whom a report is known, counted or not, the one nearest its limit first. */
export function partiesOf(
  cap: Cap,
  ledger: Ledger,
  on: Day,
  end: Day | undefined,
): readonly PartyOn[] {
  const beside = groupsBy(ledger.beside, ({ report }) => whoseOf(cap, report))
  const counted = groupsBy(ledger.counted, (report) => whoseOf(cap, report))
  const everybody = new Set([...counted.keys(), ...beside.keys()])
  return [...everybody]
    .map((whose) => {
      const own = narrowed(ledger, counted.get(whose) ?? [], beside.get(whose) ?? [])
      return partyFrom(cap, own, on, end, whose)
    })
    .sort(
      (left, right) => nearness(right) - nearness(left) || (nameOf(left) < nameOf(right) ? -1 : 1),
    )
}

/** One of them, or one of whom nothing is reported. */
export function partyOn(
  cap: Cap,
  parties: readonly PartyOn[],
  whose: string | undefined,
  ledger: Ledger,
  on: Day,
  end: Day | undefined,
): PartyOn {
  const found = whose === undefined ? parties[0] : parties.find((one) => one.cap.whose === whose)
  return found ?? partyFrom(cap, narrowed(ledger, [], []), on, end, whose)
}

function partyFrom(
  cap: Cap,
  ledger: Ledger,
  on: Day,
  end: Day | undefined,
  whose: string | undefined,
): PartyOn {
  const own = capOn(cap, on, end, whose)
  const limit = limitFromBase(cap, ledger.counted)
  const bound = limit === undefined ? own : { ...own, limits: { ...own.limits, quantity: limit } }
  return { cap: bound, drawn: drawnFrom(bound, ledger, on, end) }
}

/**
 * The limit of a State that is held to its own earlier figures: what it reported of the days of the base, added up, or the number that
 * stood then. Undefined until every day of the base is reported in the base's unit: part of a year is no limit for a year.
 */
function limitFromBase({ base, window }: Cap, counted: readonly Report[]): Quantity | undefined {
  const one = base && readQuantity('1', base.unit)
  if (base === undefined || one === undefined) return undefined
  const own = counted.filter(({ from, to }) => from >= base.from && to <= base.to)
  if (window.kind === 'level') return inUnit(own.at(-1)?.quantity, one)
  if (daysOf(own) < daysBetween(base.from, base.to) + 1) return undefined
  const amounts = own.map(({ quantity }) => inUnit(quantity, one)?.amount)
  if (amounts.some((amount) => amount === undefined)) return undefined
  return { ...one, amount: amounts.reduce<bigint>((sum, amount) => sum + (amount ?? 0n), 0n) }
}

function inUnit(quantity: Quantity | undefined, one: Quantity): Quantity | undefined {
  return quantity?.dimension === one.dimension ? { ...one, amount: quantity.amount } : undefined
}

/** Where each stands, for a table. */
export function partyLine({ cap, drawn }: PartyOn, replaced: Day | undefined): Party {
  const { quantity } = cap.limits
  const reported = quantityReported(cap, drawn)
  return {
    whose: nameOf({ cap }),
    limit: quantity === undefined ? null : writeQuantity(quantity),
    reported: reported === undefined ? null : writeQuantity(reported),
    share: reported === undefined ? null : shareOfLimit({ cap, drawn }),
    through: drawn.through ?? null,
    status: stateOf(cap, drawn, replaced, drawn.on),
  }
}

function shareOfLimit({ cap, drawn }: PartyOn): number | null {
  return shareOrNot(drawn.quantity.least, cap.limits.quantity)
}

/** A share above all others for one that drew on a limit of nothing. */
function nearness(party: PartyOn): number {
  const { cap, drawn } = party
  if (drawn.through === undefined) return -2
  if (cap.limits.quantity?.amount === 0n) return drawn.quantity.least > 0n ? 1e9 : 0
  return shareOfLimit(party) ?? -1
}

function nameOf({ cap }: Pick<PartyOn, 'cap'>): string {
  return cap.whose ?? 'not stated'
}

import {
  badInput,
  type Country,
  type Day,
  isCurrency,
  isUnit,
  type Money,
  type Quantity,
  readCountry,
  readDay,
  readHs,
  readImo,
  readMoney,
  readQuantity,
  unitNames,
} from '../model/index.ts'
import type { Act, GoodsLine, Party, Place } from './act.ts'
import type { Law } from './law.ts'
import { present } from './present.ts'
import { type ActKind, rolesOf, type Transaction } from './transaction.ts'

/**
 * Reads a transaction of the right shape into an act. Throws a `bad-input` failure that names the field and what was expected:
 * a day that does not exist, an HS code that is not one, an IMO number with a wrong check digit, an unknown unit, currency, country
 * or claim.
 */
export function readTransaction(
  transaction: Transaction,
  law: Pick<Law, 'claims' | 'places'>,
): Act {
  const claims = transaction.claims ?? {}
  for (const name of Object.keys(claims)) {
    if (!law.claims.has(name)) {
      const known = [...law.claims.keys()].join(', ')
      throw badInput(
        `claims.${name}`,
        `claims.${name} is not a claim that the loaded law asks about.`,
        `Use one of: ${known}.`,
      )
    }
  }
  refuseContradictions(transaction, law)
  return present({
    kind: transaction.kind,
    date: maybe(transaction.date, (text) => day(text, 'date')),
    jurisdiction: maybe(transaction.jurisdiction, (text) => country(text, 'jurisdiction')),
    parties: (transaction.parties ?? []).map((party, index) =>
      readParty(party, index, transaction.kind),
    ),
    goods: (transaction.goods ?? []).map(readGoods),
    from: maybe(transaction.from, (text) => place(text, 'from', law)),
    to: maybe(transaction.to, (text) => place(text, 'to', law)),
    via: (transaction.via ?? []).map((text, index) => place(text, `via[${index}]`, law)),
    vessel: maybe(transaction.vessel, readVessel),
    account: maybe(transaction.account?.country, (text) => ({
      country: country(text, 'account.country'),
    })),
    contract: maybe(transaction.contract, (contract) =>
      present({
        signedOn: maybe(contract.signedOn, (text) => day(text, 'contract.signedOn')),
        written: contract.written,
      }),
    ),
    claims,
    notifications: (transaction.notifications ?? []).map((notice, index) =>
      present({
        ...notice,
        on: maybe(notice.on, (text) => day(text, `notifications[${index}].on`)),
      }),
    ),
    approvals: (transaction.approvals ?? []).map((approval, index) =>
      present({
        ...approval,
        on: maybe(approval.on, (text) => day(text, `approvals[${index}].on`)),
      }),
    ),
  }) as Act
}

/** Facts that cannot both be so are named together. */
function refuseContradictions(
  { claims = {}, contract, date }: Transaction,
  law: Pick<Law, 'claims'>,
): void {
  for (const id of Object.keys(claims)) {
    const excludes = claims[id] === true ? (law.claims.get(id)?.excludes ?? []) : []
    const other = excludes.find((name) => claims[name] === true)
    if (other === undefined) continue
    throw badInput(`claims.${id}`, `claims.${id} and claims.${other} cannot both be true.`)
  }
  const signed = contract?.signedOn
  if (signed !== undefined && date !== undefined && signed > date) {
    throw badInput(
      'contract.signedOn',
      `contract.signedOn (${signed}) is later than date (${date}); the act cannot come before its contract.`,
    )
  }
}

function readParty(
  party: NonNullable<Transaction['parties']>[number],
  index: number,
  kind: ActKind,
): Party {
  const at = `parties[${index}]`
  if (!rolesOf[kind].includes(party.role)) {
    throw badInput(
      `${at}.role`,
      `${at}.role is ${party.role}, which a ${kind} does not have; expected one of ${rolesOf[kind].join(', ')}.`,
    )
  }
  return present({
    role: party.role,
    name: party.name,
    schema: party.schema,
    country: maybe(party.country, (text) => country(text, `${at}.country`)),
    birthDate: maybe(party.birthDate, (text) => day(text, `${at}.birthDate`)),
    ids: party.ids ?? [],
  }) as Party
}

function readGoods(line: NonNullable<Transaction['goods']>[number], index: number): GoodsLine {
  const at = `goods[${index}]`
  const hs = readHs(line.hs)
  if (hs === undefined) {
    throw badInput(
      `${at}.hs`,
      `${at}.hs must be an HS code of 2, 4, 6, 8 or 10 digits, not ${show(line.hs)}.`,
    )
  }
  return present({
    hs,
    description: line.description,
    origin: maybe(line.origin, (text) => country(text, `${at}.origin`)),
    quantity: maybe(line.quantity, (quantity) => readAmountOfGoods(quantity, `${at}.quantity`)),
    value: maybe(line.value, (value) => readValue(value, `${at}.value`)),
  }) as GoodsLine
}

function readAmountOfGoods(
  written: { readonly amount: string; readonly unit: string },
  at: string,
): Quantity {
  if (!isUnit(written.unit)) {
    throw badInput(
      `${at}.unit`,
      `${at}.unit must be one of ${unitNames.join(', ')}, not ${show(written.unit)}.`,
    )
  }
  const quantity = readQuantity(written.amount, written.unit)
  if (quantity === undefined || quantity.amount <= 0n) {
    throw badInput(
      `${at}.amount`,
      `${at}.amount must be more than zero and no finer than ${written.unit} divides, not ${show(written.amount)}.`,
    )
  }
  return quantity
}

function readValue(
  written: { readonly amount: string; readonly currency: string },
  at: string,
): Money {
  if (!isCurrency(written.currency)) {
    throw badInput(
      `${at}.currency`,
      `${at}.currency must be an ISO 4217 code such as USD, not ${show(written.currency)}.`,
    )
  }
  const money = readMoney(written.amount, written.currency)
  if (money === undefined) {
    throw badInput(
      `${at}.amount`,
      `${at}.amount must be no finer than ${written.currency} divides, not ${show(written.amount)}.`,
    )
  }
  return money
}

function readVessel(vessel: NonNullable<Transaction['vessel']>): NonNullable<Act['vessel']> {
  if (vessel.imo === undefined && vessel.name === undefined && vessel.flag === undefined) {
    throw badInput('vessel', 'vessel must carry an imo, a name or a flag.')
  }
  const imo = maybe(vessel.imo, readImo)
  if (vessel.imo !== undefined && imo === undefined) {
    throw badInput(
      'vessel.imo',
      `vessel.imo must be a seven-digit IMO number with a right check digit, not ${show(vessel.imo)}.`,
    )
  }
  const flag = maybe(vessel.flag, (text) => country(text, 'vessel.flag'))
  return present({ imo, name: vessel.name, flag })
}

function day(text: string, at: string): Day {
  const found = readDay(text)
  if (found === undefined) {
    throw badInput(at, `${at} must be a day that exists, written YYYY-MM-DD, not ${show(text)}.`)
  }
  return found
}

function country(text: string, at: string): Country {
  const found = readCountry(text)
  if (found === undefined) {
    throw badInput(
      at,
      `${at} must be a country by ISO 3166 code or English name, not ${show(text)}.`,
    )
  }
  return found
}

function place(text: string, at: string, law: Pick<Law, 'places'>): Place {
  const named = law.places.get(text.trim().toLowerCase())
  if (named !== undefined) return named
  const found = readCountry(text)
  if (found === undefined) {
    throw badInput(
      at,
      `${at} must be a country, or a place that the law files name, not ${show(text)}.`,
    )
  }
  return { country: found }
}

function maybe<T, R>(value: T | undefined, read: (value: T) => R): R | undefined {
  return value === undefined ? undefined : read(value)
}

function show(text: string): string {
  return JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text)
}

import Type from 'typebox'

/** The kinds of act that law speaks of, each with the words a person would use. */
export const actKinds = {
  shipment: 'A shipment of goods',
  registration: 'Registering a ship or aircraft under a flag',
  deregistration: 'Striking a ship off a register',
  insurance: 'Insuring or reinsuring a ship',
  'port-call': 'A ship entering a port',
  bunkering: 'Fuelling or servicing a ship',
  charter: 'Leasing or chartering a ship or aircraft',
  class: 'Classing or certifying a ship',
  crew: 'Providing or hiring crew',
  'sale-of-vessel': 'Selling a ship or aircraft',
  'ship-to-ship': 'A transfer from ship to ship',
  inspection: 'Inspecting cargo',
  transit: 'Goods or baggage passing through a territory',
  flight: 'A flight taking off, landing or overflying',
  passage: 'A person entering or passing through',
  account: 'Opening or holding a bank account',
  property: 'Using or leasing real property',
  payment: 'A payment or transfer of funds',
  'trade-finance': 'Financial support for trade',
  venture: 'A joint venture or cooperative entity',
  'work-permit': 'A work permit',
  service: 'A service, training or teaching',
  cooperation: 'Scientific or technical cooperation',
} as const

export type ActKind = keyof typeof actKinds

/** What a party may be to an act. */
export const roles = [
  'seller',
  'buyer',
  'consignor',
  'consignee',
  'shipper',
  'carrier',
  'broker',
  'owner',
  'manager',
  'operator',
  'charterer',
  'insurer',
  'insured',
  'bank',
  'payer',
  'payee',
  'holder',
  'employer',
  'worker',
  'partner',
  'traveller',
  'provider',
  'recipient',
] as const

type Role = (typeof roles)[number]

const trade: readonly Role[] = [
  ...['seller', 'buyer', 'consignor', 'consignee', 'shipper', 'carrier', 'broker', 'insurer'],
  ...[
    'owner',
    'manager',
    'operator',
    'charterer',
    'bank',
    'payer',
    'payee',
    'provider',
    'recipient',
  ],
] as Role[]
const ship: readonly Role[] = [
  ...['owner', 'manager', 'operator', 'charterer', 'insurer', 'insured', 'broker', 'bank'],
  ...['provider', 'recipient', 'seller', 'buyer', 'carrier', 'worker', 'employer'],
] as Role[]
const money: readonly Role[] = [
  'bank',
  'payer',
  'payee',
  'holder',
  'provider',
  'recipient',
  'broker',
  'insurer',
  'insured',
  'seller',
  'buyer',
]
const people: readonly Role[] = [
  'traveller',
  'worker',
  'employer',
  'provider',
  'recipient',
  'partner',
  'carrier',
]

/** The roles that each kind of act has. */
export const rolesOf: Readonly<Record<ActKind, readonly Role[]>> = {
  shipment: trade,
  registration: ship,
  deregistration: ship,
  insurance: ship,
  'port-call': ship,
  bunkering: ship,
  charter: ship,
  class: ship,
  crew: ship,
  'sale-of-vessel': ship,
  'ship-to-ship': [...new Set([...ship, ...trade])],
  inspection: [...trade, 'traveller'],
  transit: [...trade, 'traveller'],
  flight: [...trade, 'traveller'],
  passage: people,
  account: money,
  property: ['owner', 'holder', 'seller', 'buyer', 'provider', 'recipient', 'operator'],
  payment: money,
  'trade-finance': money,
  venture: ['partner', 'owner', 'operator', 'manager', 'bank', 'provider', 'recipient'],
  'work-permit': people,
  service: [...people, 'broker'],
  cooperation: people,
}

const closed = { additionalProperties: false }
const amount = Type.String({
  pattern: '^\\d{1,18}(\\.\\d{1,6})?$',
  description: 'A decimal string without sign or separators, such as "20000".',
})
const day = Type.String({ description: 'A calendar day, YYYY-MM-DD.' })

const PartySchema = Type.Object(
  {
    role: Type.Enum([...roles]),
    name: Type.Optional(Type.String({ minLength: 1 })),
    schema: Type.Optional(
      Type.Enum(['Person', 'Company', 'Organization', 'PublicBody', 'Vessel', 'LegalEntity']),
    ),
    country: Type.Optional(Type.String({ description: 'ISO 3166 code or English name.' })),
    birthDate: Type.Optional(day),
    ids: Type.Optional(Type.Array(Type.String({ minLength: 1 }))),
  },
  closed,
)

const GoodsSchema = Type.Object(
  {
    hs: Type.String({ description: 'HS code of 2, 4, 6, 8 or 10 digits.' }),
    description: Type.Optional(Type.String()),
    origin: Type.Optional(Type.String({ description: 'Country of origin.' })),
    quantity: Type.Optional(Type.Object({ amount, unit: Type.String() }, closed)),
    value: Type.Optional(Type.Object({ amount, currency: Type.String() }, closed)),
  },
  closed,
)

const place = Type.String({
  minLength: 1,
  description:
    'A country (ISO 3166 code or English name) or a place the law files name, such as Rajin.',
})

/** The one input shape of every act (design.md, "Assessments"). */
export const TransactionSchema = Type.Object(
  {
    kind: Type.Enum(Object.keys(actKinds) as ActKind[]),
    date: Type.Optional(day),
    jurisdiction: Type.Optional(Type.String({ description: 'Whose territory or national acts.' })),
    parties: Type.Optional(Type.Array(PartySchema, { maxItems: 1000 })),
    goods: Type.Optional(Type.Array(GoodsSchema, { maxItems: 1000 })),
    from: Type.Optional(place),
    to: Type.Optional(place),
    via: Type.Optional(Type.Array(place, { maxItems: 100 })),
    vessel: Type.Optional(
      Type.Object(
        {
          imo: Type.Optional(Type.String()),
          name: Type.Optional(Type.String({ minLength: 1 })),
          flag: Type.Optional(Type.String()),
        },
        closed,
      ),
    ),
    aircraft: Type.Optional(
      Type.Object(
        { registration: Type.Optional(Type.String()), flag: Type.Optional(Type.String()) },
        closed,
      ),
    ),
    account: Type.Optional(
      Type.Object(
        { bank: Type.Optional(Type.String()), country: Type.Optional(Type.String()) },
        closed,
      ),
    ),
    property: Type.Optional(
      Type.Object(
        { country: Type.Optional(Type.String()), use: Type.Optional(Type.String()) },
        closed,
      ),
    ),
    contract: Type.Optional(
      Type.Object({ signedOn: Type.Optional(day), written: Type.Optional(Type.Boolean()) }, closed),
    ),
    claims: Type.Optional(
      Type.Record(Type.String(), Type.Union([Type.Boolean(), Type.Literal('unknown')]), {
        description: 'What the asker states of the act, by the names the law files declare.',
      }),
    ),
    notifications: Type.Optional(
      Type.Array(
        Type.Object(
          { to: Type.String(), by: Type.Optional(Type.String()), on: Type.Optional(day) },
          closed,
        ),
      ),
    ),
    approvals: Type.Optional(
      Type.Array(
        Type.Object(
          { by: Type.String(), on: Type.Optional(day), reference: Type.Optional(Type.String()) },
          closed,
        ),
      ),
    ),
  },
  closed,
)

/** A transaction as it is written; `readTransaction` turns it into an `Act`. */
export type Transaction = Type.Static<typeof TransactionSchema>

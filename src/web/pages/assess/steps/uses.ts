import type { Transaction } from '../../../../server/contract.ts'

type Kind = Transaction['kind']

const withGoods: readonly Kind[] = [
  'shipment',
  'ship-to-ship',
  'inspection',
  'transit',
  'trade-finance',
]
const withShip: readonly Kind[] = [
  'registration',
  'deregistration',
  'insurance',
  'port-call',
  'bunkering',
  'charter',
  'class',
  'crew',
  'sale-of-vessel',
  'ship-to-ship',
]
const withRoute: readonly Kind[] = [
  'shipment',
  'ship-to-ship',
  'inspection',
  'transit',
  'flight',
  'passage',
  'port-call',
]
const withContract: readonly Kind[] = [
  'shipment',
  'charter',
  'sale-of-vessel',
  'venture',
  'work-permit',
  'trade-finance',
]

const withParties: readonly Kind[] = [
  ...withGoods,
  'payment',
  'account',
  'venture',
  'work-permit',
  'service',
  'cooperation',
  'passage',
]

/** Opening questions that only some kinds of act have a use for. A measure that needs more asks for it later. */
const uses: Readonly<Record<string, readonly Kind[]>> = {
  goods: withGoods,
  amounts: withGoods,
  route: withRoute,
  vessel: withShip,
  contract: withContract,
  parties: withParties,
}

/** Whether an opening question makes sense for a kind of act; while the kind is open, all do. */
export function isUseful(step: string, kind: Kind | undefined): boolean {
  return kind === undefined || (uses[step]?.includes(kind) ?? true)
}

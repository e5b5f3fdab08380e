import { type HeldTie, tieProperty, tiesOfFacts } from '../../networks/index.ts'
import type { Store } from '../../store/index.ts'

const held = new WeakMap<Store, { readonly recorded: number; readonly ties: readonly HeldTie[] }>()

/** The evidence that a store held up to a recorded number; read once for each. */
export async function heldTies(store: Store, recorded: number): Promise<readonly HeldTie[]> {
  const known = held.get(store)
  if (known?.recorded === recorded) return known.ties
  const facts = await store.facts.read({
    property: tieProperty,
    upTo: recorded,
    retracted: 'included',
  })
  const ties = tiesOfFacts(facts)
  held.set(store, { recorded, ties })
  return ties
}

/** A value and a quantity of one period. */
export interface Traded {
  readonly value: number
  readonly quantity: number
}

/** A change of value, told apart. */
export interface PriceVolume {
  readonly before: Traded & { readonly price: number }
  readonly after: Traded & { readonly price: number }
  readonly change: number
  readonly volumePart: number
  readonly pricePart: number
  /** Each part's share of ln(after / before), which no order of the parts changes; null when a value or quantity is nought. */
  readonly logShares: { readonly volume: number; readonly price: number } | null
}

/**
 * How much of a change of value is volume and how much price. Bennet (1920): volume part = Δq × mean price, price part = Δp × mean quantity;
 * they add up to the change whichever period comes first.
 */
export function priceVolume(before: Traded, after: Traded): PriceVolume {
  const [first, second] = [before, after].map((traded) => ({ ...traded, price: priceOf(traded) }))
  if (first === undefined || second === undefined) throw new Error('two periods were given')
  const volumePart = (second.quantity - first.quantity) * ((first.price + second.price) / 2)
  const pricePart = (second.price - first.price) * ((first.quantity + second.quantity) / 2)
  const all = Math.log(second.value / first.value)
  const volume = Math.log(second.quantity / first.quantity) / all
  const isTold = Number.isFinite(volume)
  return {
    before: first,
    after: second,
    change: second.value - first.value,
    volumePart,
    pricePart,
    logShares: isTold ? { volume, price: 1 - volume } : null,
  }
}

/** Value a unit; nought where nothing was traded, which then has no part in a mean. */
function priceOf({ value, quantity }: Traded): number {
  return quantity === 0 ? 0 : value / quantity
}

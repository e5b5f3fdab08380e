import type { Market } from './market.ts'
import { respond } from './respond.ts'
import { unenforced } from './unenforced.ts'

/**
 * How far one host that stands alone can be tightened before a little more raises unenforced activity: the enforcement at which E is
 * least, between today's and 1. There is one such point: while the host is under its threshold E falls, and once over it E rises, which
 * lowers the threshold further (`p* = 1 - E/M + 1/kappa`), so it stays over.
 */
export function tightenUpTo(market: Market, host: number): number {
  const today = market.enforcement[host] ?? 0
  if (isPerverse(market, host, today)) return today
  if (!isPerverse(market, host, 1)) return 1
  let [low, high] = [today, 1]
  for (let step = 0; step < halvings; step += 1) {
    const middle = (low + high) / 2
    if (isPerverse(market, host, middle)) high = middle
    else low = middle
  }
  return low
}

const halvings = 40

function isPerverse(market: Market, host: number, level: number): boolean {
  const after = market.enforcement.with(host, level)
  const open = unenforced(respond(market, after), after)
  return level > 1 - open / market.potential + 1 / market.kappa
}

import type { KeyboardEvent } from 'react'

const mark = '[data-result]'

/** The first listing found, for the field above to step into. */
export function firstResult(): HTMLElement | null {
  return document.querySelector<HTMLElement>(mark)
}

/** Arrow up and down go from listing to listing, Home and End to the ends, and up from the first back to the name. */
export function walkResults(event: KeyboardEvent<HTMLElement>): void {
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>(mark)]
  const here = all.findIndex((result) => result.contains(document.activeElement))
  if (here < 0) return
  const next = targetOf(event.key, here, all)
  if (next === undefined || next === null) return
  event.preventDefault()
  next.focus()
}

function targetOf(
  key: string,
  here: number,
  all: readonly HTMLElement[],
): HTMLElement | null | undefined {
  if (key === 'ArrowDown') return all[here + 1]
  if (key === 'ArrowUp') return all[here - 1] ?? document.getElementById('screen-name')
  if (key === 'Home') return all[0]
  if (key === 'End') return all.at(-1)
  return undefined
}

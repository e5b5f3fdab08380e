import { useMemo, useSyncExternalStore } from 'react'

/** Where the reader is: the address is the only state that pages share, so that every view can be sent as a link. */
export interface Place {
  readonly path: string
  readonly params: URLSearchParams
}

const listeners = new Set<() => void>()

/** The present address, followed as it changes. */
export function usePlace(): Place {
  const address = useSyncExternalStore(follow, readAddress)
  return useMemo(() => {
    const url = new URL(address, 'http://localhost')
    return { path: url.pathname, params: url.searchParams }
  }, [address])
}

/** Goes to an address of these pages; `replace` leaves no step to go back to. */
export function go(address: string, how: 'push' | 'replace' = 'push'): void {
  if (address === readAddress()) return
  if (how === 'push') window.history.pushState(null, '', address)
  else window.history.replaceState(null, '', address)
  for (const tell of listeners) tell()
}

/** An address from its parts; empty values are left out so that links stay short. */
export function addressOf(
  path: string,
  params: Readonly<Record<string, string | undefined>>,
): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(params)) {
    if (value !== undefined && value !== '') search.set(name, value)
  }
  const text = search.toString()
  return text === '' ? path : `${path}?${text}`
}

function readAddress(): string {
  return window.location.pathname + window.location.search
}

function follow(tell: () => void): () => void {
  listeners.add(tell)
  window.addEventListener('popstate', tell)
  return () => {
    listeners.delete(tell)
    window.removeEventListener('popstate', tell)
  }
}

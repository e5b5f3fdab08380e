import { ActionIcon, useComputedColorScheme, useMantineColorScheme } from '@mantine/core'
import { IconMoon, IconSun } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useEffect, useRef } from 'react'
import { Link } from '../address/link.tsx'
import { usePlace } from '../address/location.ts'
import { Freshness } from './freshness.tsx'
import { Navigation } from './navigation.tsx'
import { Search } from './search.tsx'
import { TimeStrip } from './time-strip.tsx'

/** What stands around every page: name, ways, search, light, time, and what the answers rest on. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const { path, params } = usePlace()
  const main = useRef<HTMLElement>(null)
  useArrival(`${path} ${params.get('whose') ?? ''}`, main)
  return (
    <>
      <a className="skip" href="#main">
        Skip to the answer
      </a>
      <header className="top">
        <Link to="/" className="name">
          <svg width="18" height="18" viewBox="0 0 22 20" aria-hidden="true">
            <path d="M1 3h8M1 10h8M1 17h8M15 3h6M15 10h6M15 17h6" className="name-mark" />
          </svg>
          Firebreak
        </Link>
        <Navigation />
        <Search />
        <LightSwitch />
      </header>
      <TimeStrip />
      <main id="main" ref={main} tabIndex={-1}>
        {children}
      </main>
      <footer className="bottom">
        <Freshness />
        <p>Dates of law are New York's; known-by days end at midnight UTC.</p>
      </footer>
    </>
  )
}

function LightSwitch() {
  const { setColorScheme } = useMantineColorScheme()
  const scheme = useComputedColorScheme('light')
  const next = scheme === 'dark' ? 'light' : 'dark'
  return (
    <ActionIcon
      className="light-switch"
      variant="subtle"
      color="gray"
      size="lg"
      aria-label={`Switch to ${next}`}
      onClick={() => setColorScheme(next)}
    >
      {scheme === 'dark' ? <IconSun size={18} aria-hidden /> : <IconMoon size={18} aria-hidden />}
    </ActionIcon>
  )
}

/**
 * A new page, or the same of another State, starts at its top with the focus on it, as if it had been loaded, unless a field of its own has taken it; the first one is
 * left alone.
 */
function useArrival(place: string, main: React.RefObject<HTMLElement | null>): void {
  const last = useRef(place)
  useEffect(() => {
    if (last.current === place) return
    last.current = place
    window.scrollTo(0, 0)
    if (document.activeElement?.matches('main :is(input, select, textarea, [role=combobox])'))
      return
    main.current?.focus({ preventScroll: true })
  }, [place, main])
}

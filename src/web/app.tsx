import { MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { lazy, type ReactNode, Suspense } from 'react'
import { usePlace } from './address/location.ts'
import { openMemory } from './api/queries.ts'
import { HomePage } from './pages/home.tsx'
import { NotFoundPage } from './pages/not-found.tsx'
import { ErrorBoundary } from './parts/error-boundary.tsx'
import { Waiting } from './parts/states.tsx'
import { Shell } from './shell/shell.tsx'
import { theme } from './theme.ts'

const AssessPage = lazy(() =>
  import('./pages/assess/assess-page.tsx').then((file) => ({ default: file.AssessPage })),
)
const CapsPage = lazy(() =>
  import('./pages/caps/caps-page.tsx').then((file) => ({ default: file.CapsPage })),
)
const CapPage = lazy(() =>
  import('./pages/caps/cap-page.tsx').then((file) => ({ default: file.CapPage })),
)
const MirrorPage = lazy(() =>
  import('./pages/mirror/mirror-page.tsx').then((file) => ({ default: file.MirrorPage })),
)
const LawPage = lazy(() =>
  import('./pages/law/law-page.tsx').then((file) => ({ default: file.LawPage })),
)
const MeasurePage = lazy(() =>
  import('./pages/law/measure-page.tsx').then((file) => ({ default: file.MeasurePage })),
)
const RegimesPage = lazy(() =>
  import('./pages/regimes/regimes-page.tsx').then((file) => ({ default: file.RegimesPage })),
)
const TimelinePage = lazy(() =>
  import('./pages/law/timeline-page.tsx').then((file) => ({ default: file.TimelinePage })),
)
const ScreenPage = lazy(() =>
  import('./pages/screen/screen-page.tsx').then((file) => ({ default: file.ScreenPage })),
)
const ListingPage = lazy(() =>
  import('./pages/listing/listing-page.tsx').then((file) => ({ default: file.ListingPage })),
)
const ListsPage = lazy(() =>
  import('./pages/lists/lists-page.tsx').then((file) => ({ default: file.ListsPage })),
)
const ListPage = lazy(() =>
  import('./pages/lists/list-page.tsx').then((file) => ({ default: file.ListPage })),
)
const OwnershipPage = lazy(() =>
  import('./pages/ownership/ownership-page.tsx').then((file) => ({ default: file.OwnershipPage })),
)
const ValidationPage = lazy(() =>
  import('./pages/validation/validation-page.tsx').then((file) => ({
    default: file.ValidationPage,
  })),
)
const NetworkPage = lazy(() =>
  import('./pages/network/network-page.tsx').then((file) => ({ default: file.NetworkPage })),
)
const HostsPage = lazy(() =>
  import('./pages/hosts/hosts-page.tsx').then((file) => ({ default: file.HostsPage })),
)
const HostPage = lazy(() =>
  import('./pages/hosts/host-page.tsx').then((file) => ({ default: file.HostPage })),
)
const MissionsPage = lazy(() =>
  import('./pages/missions/missions-page.tsx').then((file) => ({ default: file.MissionsPage })),
)
const HostMissionsPage = lazy(() =>
  import('./pages/missions/missions-page.tsx').then((file) => ({ default: file.HostMissionsPage })),
)
const DisplacementPage = lazy(() =>
  import('./pages/displacement/displacement-page.tsx').then((file) => ({
    default: file.DisplacementPage,
  })),
)
const ReferencePage = lazy(() =>
  import('./pages/reference/reference-page.tsx').then((file) => ({ default: file.ReferencePage })),
)

const memory = openMemory()

/** The whole of the pages. */
export function App({ nonce }: { readonly nonce: string }) {
  const { path } = usePlace()
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto" getStyleNonce={() => nonce}>
      <QueryClientProvider client={memory}>
        <Shell>
          <ErrorBoundary key={path}>
            <Suspense fallback={<Waiting doing="Opening the page" />}>{pageAt(path)}</Suspense>
          </ErrorBoundary>
        </Shell>
      </QueryClientProvider>
    </MantineProvider>
  )
}

interface Room {
  /** The room itself. */
  readonly all?: () => ReactNode
  /** One thing in it. */
  readonly one?: (id: string) => ReactNode
}

const rooms: ReadonlyMap<string, Room> = new Map<string, Room>([
  ['', { all: () => <HomePage /> }],
  ['screen', { all: () => <ScreenPage /> }],
  ['listing', { one: (id) => <ListingPage key={id} id={id} /> }],
  ['lists', { all: () => <ListsPage />, one: (id) => <ListPage key={id} id={id} /> }],
  ['ownership', { all: () => <OwnershipPage /> }],
  ['network', { all: () => <NetworkPage /> }],
  ['assess', { all: () => <AssessPage /> }],
  ['caps', { all: () => <CapsPage />, one: (id) => <CapPage key={id} id={id} /> }],
  ['mirror', { all: () => <MirrorPage /> }],
  ['regimes', { all: () => <RegimesPage /> }],
  ['law', { all: () => <LawPage />, one: (id) => <MeasurePage key={id} id={id} /> }],
  ['validation', { all: () => <ValidationPage /> }],
  ['hosts', { all: () => <HostsPage />, one: (id) => <HostPage key={id} id={id} /> }],
  ['missions', { all: () => <MissionsPage />, one: (id) => <HostMissionsPage key={id} id={id} /> }],
  ['displacement', { all: () => <DisplacementPage /> }],
  ['timeline', { all: () => <TimelinePage /> }],
  ['reference', { all: () => <ReferencePage /> }],
])

function pageAt(path: string): ReactNode {
  const [name, ...rest] = path.split('/').slice(1)
  const room = rooms.get(name ?? '')
  const id = readId(rest)
  const page = id === '' ? room?.all?.() : id === undefined ? undefined : room?.one?.(id)
  return page ?? <NotFoundPage />
}

/** The id in a path; undefined where it is not written as addresses are. */
function readId(parts: readonly string[]): string | undefined {
  try {
    return parts.map(decodeURIComponent).join('/')
  } catch {
    return undefined
  }
}

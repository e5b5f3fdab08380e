import { MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
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
const LawPage = lazy(() =>
  import('./pages/law/law-page.tsx').then((file) => ({ default: file.LawPage })),
)
const MeasurePage = lazy(() =>
  import('./pages/law/measure-page.tsx').then((file) => ({ default: file.MeasurePage })),
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

function pageAt(path: string) {
  const [room, ...rest] = path.split('/').slice(1)
  const id = rest.map(decodeURIComponent).join('/')
  if (room === '') return <HomePage />
  if (room === 'assess' && id === '') return <AssessPage />
  if (room === 'caps') return id === '' ? <CapsPage /> : <CapPage key={id} id={id} />
  if (room === 'law') return id === '' ? <LawPage /> : <MeasurePage key={id} id={id} />
  if (room === 'reference') return <ReferencePage />
  return <NotFoundPage />
}

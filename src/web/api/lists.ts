import {
  keepPreviousData,
  type QueryClient,
  useMutation,
  useQueries,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import type {
  ListingAnswer,
  Screening,
  SourceDetail,
  SourceDiff,
  SourceLine,
  UpdateLine,
} from '../../server/contract.ts'
import type { AskedTime } from '../address/time.ts'
import { timeBody } from '../address/time.ts'
import { ask } from './client.ts'

/** Looks for a name on the lists; no question, no request. A later question takes the place of one under way. */
export function useScreening(body: object | undefined) {
  return useQuery({
    queryKey: ['lists', 'screen', body],
    queryFn: ({ signal }) => ask<Screening>('screen', body ?? {}, signal),
    enabled: body !== undefined,
    placeholderData: keepPreviousData,
  })
}

export function useListing(id: string, time: AskedTime) {
  return useQuery({
    queryKey: ['lists', 'listing', id, time.on, time.known],
    queryFn: ({ signal }) => ask<ListingAnswer>('listing-show', { id, ...timeBody(time) }, signal),
    placeholderData: (previous) => (previous?.id === id ? previous : undefined),
  })
}

export function useSources() {
  return useQuery({
    queryKey: ['lists', 'sources'],
    queryFn: ({ signal }) => ask<readonly SourceLine[]>('sources-list', {}, signal),
    refetchInterval: 60_000,
  })
}

export function useSource(id: string) {
  return useQuery(sourceQuery(id))
}

/** Several lists with their versions, in the order asked; undefined where one has not arrived. */
export function useSourceDetails(
  ids: readonly string[],
): ReadonlyMap<string, SourceDetail | undefined> {
  const found = useQueries({ queries: ids.map(sourceQuery) })
  return new Map(ids.map((id, index) => [id, found[index]?.data]))
}

export function useSourceDiff(id: string, from: string | undefined, to: string | undefined) {
  return useQuery({
    queryKey: ['lists', 'diff', id, from, to],
    queryFn: ({ signal }) => ask<SourceDiff>('sources-diff', { id, from, to }, signal),
    enabled: from !== undefined && to !== undefined,
    placeholderData: (previous) => (previous?.id === id ? previous : undefined),
  })
}

/** Asks the publishers for newer versions; the answers that rest on lists are asked anew afterwards. */
export function useUpdate() {
  const memory = useQueryClient()
  return useMutation({
    mutationFn: (ids: readonly string[]) =>
      ask<readonly UpdateLine[]>('sources-update', ids.length === 0 ? {} : { ids }),
    onSettled: () => askAnew(memory),
  })
}

interface Release {
  readonly id: string
  readonly version: string
  readonly reason: string
}

/** Lets a version serve that was held back. The reason is kept in the audit chain. */
export function useRelease() {
  const memory = useQueryClient()
  return useMutation({
    mutationFn: (release: Release) => ask<SourceLine>('sources-release', release),
    onSuccess: () => askAnew(memory),
  })
}

/** Everything is asked again, at once and a few times more: the last answers go on serving until the new index is ready. */
function askAnew(memory: QueryClient): void {
  for (const after of [0, 2000, 6000, 15_000]) {
    window.setTimeout(() => void memory.invalidateQueries(), after)
  }
}

function sourceQuery(id: string) {
  return {
    queryKey: ['lists', 'source', id],
    queryFn: ({ signal }: { readonly signal: AbortSignal }) =>
      ask<SourceDetail>('sources-show', { id }, signal),
  }
}

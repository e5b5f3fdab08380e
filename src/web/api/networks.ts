import {
  keepPreviousData,
  type QueryClient,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import type {
  EvidenceTaken,
  OwnershipResult,
  ReachResult,
  RuleId,
  TiesHeld,
} from '../../server/contract.ts'
import type { AskedReach } from '../address/reach.ts'
import type { AskedTime } from '../address/time.ts'
import { timeBody } from '../address/time.ts'
import { ask } from './client.ts'

/** Asks a rule about a structure; no structure, no request. Another rule or day of the same structure takes the place of the one before. */
export function useOwnership(structure: object | undefined, rule: RuleId, time: AskedTime) {
  const key = structure === undefined ? '' : JSON.stringify(structure)
  return useQuery({
    queryKey: ['ownership', key, rule, time.on, time.known],
    queryFn: ({ signal }) =>
      ask<OwnershipResult>('ownership', { ...structure, rule, ...timeBody(time) }, signal),
    enabled: structure !== undefined,
    placeholderData: (previous, query) => (query?.queryKey[1] === key ? previous : undefined),
  })
}

/** Who is near: from the parties named, or from those that the lists name. */
export function useReach(asked: AskedReach, time: AskedTime) {
  return useQuery({
    queryKey: ['network-reach', asked.from, asked.steps, asked.kinds, time.on, time.known],
    queryFn: ({ signal }) =>
      ask<ReachResult>(
        'network-reach',
        {
          steps: asked.steps,
          ...(asked.from.length === 0 ? {} : { listed: asked.from }),
          ...(asked.kinds.length === 0 ? {} : { kinds: asked.kinds }),
          ...timeBody(time),
        },
        signal,
      ),
    placeholderData: keepPreviousData,
  })
}

/** The ties held of one party, or of all. */
export function useTies(party: string, time: AskedTime) {
  return useQuery({
    queryKey: ['network-show', party, time.on, time.known],
    queryFn: ({ signal }) =>
      ask<TiesHeld>(
        'network-show',
        { ...(party === '' ? {} : { party }), ...timeBody(time) },
        signal,
      ),
    placeholderData: keepPreviousData,
  })
}

/** Takes a file of evidence in; what was asked of the evidence is asked anew. */
export function useImportEvidence() {
  const memory = useQueryClient()
  return useMutation({
    mutationFn: (text: string) => ask<EvidenceTaken>('network-import', { text }),
    onSuccess: () => forget(memory),
  })
}

/** Contests or withdraws a tie. */
export function useContest() {
  const memory = useQueryClient()
  return useMutation({
    mutationFn: (body: { readonly id: string; readonly because: string; readonly as: string }) =>
      ask<{ readonly says: string }>('network-contest', body),
    onSuccess: () => forget(memory),
  })
}

function forget(memory: QueryClient): Promise<void> {
  return memory.invalidateQueries({
    predicate: ({ queryKey }) => /^network-/.test(String(queryKey[0])),
  })
}

import { keepPreviousData, QueryClient, useQuery } from '@tanstack/react-query'
import type {
  Assessment,
  CapAnswer,
  CapList,
  LawList,
  MeasureAnswer,
  StatusReport,
  Vocabulary,
} from '../../server/contract.ts'
import type { AskedTime } from '../address/time.ts'
import { timeBody } from '../address/time.ts'
import { ask, ProblemError, read } from './client.ts'

/** What has been asked is kept while the pages are open: the same question with the same times has the same answer. */
export function openMemory(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 60_000,
        refetchOnWindowFocus: false,
        retry: (count, error) => count < 1 && isPassing(error),
      },
    },
  })
}

export function useLawList(time: AskedTime) {
  return useQuery({
    queryKey: ['law-list', time.on, time.known],
    queryFn: ({ signal }) => ask<LawList>('law-list', timeBody(time), signal),
    placeholderData: keepPreviousData,
  })
}

export function useMeasure(id: string, time: AskedTime) {
  return useQuery({
    queryKey: ['law-show', id, time.on, time.known],
    queryFn: ({ signal }) => ask<MeasureAnswer>('law-show', { id, ...timeBody(time) }, signal),
    placeholderData: (previous) => (previous?.id === id ? previous : undefined),
  })
}

export function useCapsList(time: AskedTime) {
  return useQuery({
    queryKey: ['caps-list', time.on, time.known],
    queryFn: ({ signal }) => ask<CapList>('caps-list', timeBody(time), signal),
    placeholderData: keepPreviousData,
  })
}

export function useCapStatus(cap: string, time: AskedTime, whose?: string) {
  return useQuery({
    queryKey: ['caps-status', cap, time.on, time.known, whose],
    queryFn: ({ signal }) => {
      const of = whose === undefined ? {} : { whose }
      return ask<CapAnswer>('caps-status', { cap, ...of, ...timeBody(time) }, signal)
    },
    placeholderData: (previous) => (previous?.cap === cap ? previous : undefined),
  })
}

/** Asks the law about an act; no question, no request. */
export function useAssessment(body: object | undefined) {
  return useQuery({
    queryKey: ['assess', body],
    queryFn: ({ signal }) => ask<Assessment>('assess', body ?? {}, signal),
    enabled: body !== undefined,
    placeholderData: keepPreviousData,
  })
}

export function useVocabulary() {
  return useQuery({
    queryKey: ['vocabulary'],
    queryFn: ({ signal }) => ask<Vocabulary>('vocabulary', {}, signal),
    staleTime: Number.POSITIVE_INFINITY,
  })
}

export function useStatus() {
  return useQuery({
    queryKey: ['status'],
    queryFn: ({ signal }) => read<StatusReport>('/v1/status', signal),
    refetchInterval: 60_000,
  })
}

function isPassing(error: Error): boolean {
  return error instanceof ProblemError && error.problem.code.startsWith('unavailable/')
}

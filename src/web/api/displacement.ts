import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type {
  BackTest,
  BestSetAnswer,
  DisplaceAnswer,
  PerverseAnswer,
  SensitivityAnswer,
} from '../../server/contract.ts'
import { ask } from './client.ts'

/** Works a scenario out; another of the same page takes the place of the one before. */
export function useDisplace(scenario: object) {
  return useQuery({
    queryKey: ['displace', scenario],
    queryFn: ({ signal }) => ask<DisplaceAnswer>('displace', scenario, signal),
    placeholderData: keepPreviousData,
  })
}

/** What is asked of a best set. */
export interface BestSetAsked {
  readonly budget: number
  readonly enforcement: number
}

export function useBestSet(scenario: object, asked: BestSetAsked | undefined) {
  return useQuery({
    queryKey: ['displacement-best', scenario, asked],
    queryFn: ({ signal }) =>
      ask<BestSetAnswer>('displacement-best', { ...scenario, ...asked }, signal),
    enabled: asked !== undefined,
  })
}

export function useSensitivity(scenario: object, seed: number | undefined) {
  return useQuery({
    queryKey: ['displacement-sensitivity', scenario, seed],
    queryFn: ({ signal }) =>
      ask<SensitivityAnswer>('displacement-sensitivity', { ...scenario, seed }, signal),
    enabled: seed !== undefined,
  })
}

export function usePerverse() {
  return useQuery({
    queryKey: ['displacement-search'],
    queryFn: ({ signal }) => ask<PerverseAnswer>('displacement-search', {}, signal),
    staleTime: Number.POSITIVE_INFINITY,
  })
}

export function useEpisodes() {
  return useQuery({
    queryKey: ['displacement-episodes'],
    queryFn: ({ signal }) => ask<BackTest>('displacement-episodes', {}, signal),
    staleTime: Number.POSITIVE_INFINITY,
  })
}

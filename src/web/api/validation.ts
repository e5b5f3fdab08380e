import { useQuery } from '@tanstack/react-query'
import type { Validation } from '../../server/contract.ts'
import type { AskedTime } from '../address/time.ts'
import { timeBody } from '../address/time.ts'
import { ask } from './client.ts'

/** What is asked of a test of screening. */
export interface AskedValidation {
  readonly sample: number
  readonly threshold: number | undefined
  readonly seed: number | undefined
  readonly lists: readonly string[]
}

/** Puts screening to the test; nothing asked, no request. It takes seconds, so that an answer once given stays. */
export function useValidation(asked: AskedValidation | undefined, time: AskedTime) {
  return useQuery({
    queryKey: ['lists', 'validate', asked, time.on, time.known],
    queryFn: ({ signal }) =>
      ask<Validation>('validate', { ...bodyOf(asked), ...timeBody(time) }, signal),
    enabled: asked !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  })
}

function bodyOf(asked: AskedValidation | undefined): object {
  if (asked === undefined) return {}
  const { sample, threshold, seed, lists } = asked
  return {
    sample,
    documents: true,
    ...(threshold === undefined ? {} : { threshold }),
    ...(seed === undefined ? {} : { seed }),
    ...(lists.length === 0 ? {} : { list: lists }),
  }
}

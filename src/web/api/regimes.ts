import { useQuery } from '@tanstack/react-query'
import type { ComparisonAnswer, RegimeList, Transaction } from '../../server/contract.ts'
import type { AskedTime } from '../address/time.ts'
import { timeBody } from '../address/time.ts'
import { ask } from './client.ts'

export function useRegimes(time: AskedTime) {
  return useQuery({
    queryKey: ['law-regimes', time.on, time.known],
    queryFn: ({ signal }) => ask<RegimeList>('law-regimes', timeBody(time), signal),
    placeholderData: (previous) => previous,
  })
}

/** What is held against what: two regimes, one subject or all, and an act to try on both sides. */
export interface AskedComparison {
  readonly left: string
  readonly right: string
  readonly subject: string
  readonly act: Partial<Transaction> | undefined
}

/** Asks for two regimes side by side; without both, no request. */
export function useComparison({ left, right, subject, act }: AskedComparison, time: AskedTime) {
  const body = {
    left,
    right,
    ...(subject === '' ? {} : { subject }),
    ...(act === undefined ? {} : { act }),
  }
  return useQuery({
    queryKey: ['law-compare', body, time.on, time.known],
    queryFn: ({ signal }) =>
      ask<ComparisonAnswer>('law-compare', { ...body, ...timeBody(time) }, signal),
    enabled: left !== '' && right !== '',
    placeholderData: (previous) =>
      previous?.left.id === left && previous.right.id === right ? previous : undefined,
  })
}

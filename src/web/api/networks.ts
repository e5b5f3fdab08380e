import { useQuery } from '@tanstack/react-query'
import type { OwnershipResult, RuleId } from '../../server/contract.ts'
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

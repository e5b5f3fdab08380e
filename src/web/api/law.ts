import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { TimelineAnswer } from '../../server/contract.ts'
import type { AskedTime } from '../address/time.ts'
import { timeBody } from '../address/time.ts'
import { ask } from './client.ts'

/** What happened and what answered it, as known by then. */
export function useTimeline(time: AskedTime) {
  return useQuery({
    queryKey: ['timeline', time.on, time.known],
    queryFn: ({ signal }) => ask<TimelineAnswer>('timeline', timeBody(time), signal),
    placeholderData: keepPreviousData,
  })
}

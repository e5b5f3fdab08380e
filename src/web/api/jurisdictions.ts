import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type {
  HostAnswer,
  HostsHeld,
  MissionAnswer,
  Step,
  WeakLinksAnswer,
} from '../../server/contract.ts'
import type { AskedTime } from '../address/time.ts'
import { timeBody } from '../address/time.ts'
import { ask } from './client.ts'

export function useWeakLinks(below: number, vintage: string, time: AskedTime) {
  return useQuery({
    queryKey: ['weak-links', below, vintage, time.on, time.known],
    queryFn: ({ signal }) =>
      ask<WeakLinksAnswer>(
        'weak-links',
        { below, ...(vintage === '' ? {} : { vintage }), ...timeBody(time) },
        signal,
      ),
    placeholderData: keepPreviousData,
  })
}

export function useHostsHeld(time: AskedTime) {
  return useQuery({
    queryKey: ['hosts-list', time.on, time.known],
    queryFn: ({ signal }) => ask<HostsHeld>('hosts-list', timeBody(time), signal),
    placeholderData: keepPreviousData,
  })
}

export function useHost(host: string, time: AskedTime) {
  return useQuery({
    queryKey: ['hosts-show', host, time.on, time.known],
    queryFn: ({ signal }) => ask<HostAnswer>('hosts-show', { host, ...timeBody(time) }, signal),
    placeholderData: (previous) => (previous?.country === host ? previous : undefined),
  })
}

/** What the missions desk asks about: a host's register in the ledger, or a register that stands in the address. */
export type DeskQuestion =
  | { readonly kind: 'ledger'; readonly host: string }
  | { readonly kind: 'given'; readonly register: object }

export function useMissions(question: DeskQuestion, time: AskedTime) {
  const [operation, body] =
    question.kind === 'ledger'
      ? ['mission-show', { host: question.host }]
      : ['mission-check', question.register]
  return useQuery({
    queryKey: [operation, JSON.stringify(body), time.on, time.known],
    queryFn: ({ signal }) => ask<MissionAnswer>(operation, { ...body, ...timeBody(time) }, signal),
  })
}

interface Mark {
  readonly host: string
  readonly step: string
  readonly state: Step['state']
  readonly note?: string
}

/** Writes a mark into the ledger, then asks for the checklist again. */
export function useMarkStep() {
  const memory = useQueryClient()
  return useMutation({
    mutationFn: (mark: Mark) => ask<object>('mission-mark', mark),
    onSettled: () => memory.invalidateQueries({ queryKey: ['mission-show'] }),
  })
}

interface GivenText {
  readonly host?: string
  readonly register: string
}

/** Takes a register into the ledger. */
export function useImportRegister() {
  const memory = useQueryClient()
  return useMutation({
    mutationFn: (given: GivenText) =>
      ask<{ readonly host: string; readonly says: string }>('mission-import', given),
    onSuccess: () => memory.invalidateQueries(),
  })
}

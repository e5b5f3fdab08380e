import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { MirrorAnswer } from '../../server/contract.ts'
import { ask } from './client.ts'

/** What is asked: the text of a file, and the share of freight in percent. */
export interface AskedMirror {
  readonly file: string
  readonly percent: number
}

/** Sets figures side by side; no figures, no request. */
export function useMirror({ file, percent }: AskedMirror) {
  return useQuery({
    queryKey: ['impact-mirror', file, percent],
    queryFn: ({ signal }) =>
      ask<MirrorAnswer>('impact-mirror', { file, margin: percent / 100 }, signal),
    enabled: file.trim() !== '',
    placeholderData: keepPreviousData,
  })
}

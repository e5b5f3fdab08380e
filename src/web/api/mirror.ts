import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { ask } from './client.ts'

/** Two figures with how far they lie apart, as a share of their sum. */
export interface MirrorGap {
  readonly first: number
  readonly second: number
  readonly discrepancy: number | null
  readonly range?: { readonly atNone: number | null; readonly atMost: number | null }
}

/** Two statements of one flow, by their rows. */
export interface MirrorPair {
  readonly rows: readonly number[]
  readonly kind: 'mirror' | 'conflict'
  readonly value: MirrorGap | null
  readonly quantity: MirrorGap | null
  readonly says: string
}

export interface MirrorFlow {
  readonly exporter: string
  readonly importer: string
  readonly commodity: string
  readonly period: string
  readonly statements: readonly {
    readonly row: number
    readonly reporter: string
    readonly side: 'exporter' | 'importer'
    readonly value?: number
    readonly quantity?: number
    readonly source: string
  }[]
  readonly pairs: readonly MirrorPair[]
}

/** What `impact mirror` answers, as far as the page shows it. */
export interface MirrorAnswer {
  readonly rows: number
  readonly margin: { readonly taken: number; readonly most: number }
  readonly flows: readonly MirrorFlow[]
  readonly flowCount: number
  readonly alone: number
  readonly suspicions: readonly { readonly row: number; readonly says: string }[]
  readonly aside: readonly { readonly row: number; readonly says: string }[]
  readonly caveats: readonly string[]
  readonly says: string
}

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

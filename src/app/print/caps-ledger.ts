import type { CapNotice } from '../caps/notices-in.ts'
import { fold } from './fold.ts'

interface ImportAnswer {
  readonly says: string
  readonly held: readonly { readonly cap: string; readonly id: string; readonly because: string }[]
  readonly heldCount: number
  readonly displaced: readonly {
    readonly cap: string
    readonly id: string
    readonly because: string
  }[]
  readonly unplaced: readonly { readonly row: number; readonly says: string }[]
}

/** What an import came to: the sentence, then what waits for a ruling. */
export function printImport({ says, held, heldCount, displaced, unplaced }: ImportAnswer): string {
  const more = heldCount - held.length
  return [
    fold(says),
    ...held.map(({ cap, id, because }) => `${id.slice(0, 16)}  ${cap}\n${fold(because, 2)}`),
    ...(more > 0 ? [`and ${more} more.`] : []),
    ...(displaced.length === 0 ? [] : ['', 'Counted until now:']),
    ...displaced.map(({ cap, id, because }) => `${id.slice(0, 16)}  ${cap}\n${fold(because, 2)}`),
    ...unplaced.map((line) => `row ${line.row}: ${line.says}`),
    ...(held.length === 0
      ? []
      : ['', 'Rule on one with: firebreak caps rule ID --decision stands|aside --reason WHY']),
  ].join('\n')
}

/** Notices in lines, newest first. */
export function printNotices({ notices }: { readonly notices: readonly CapNotice[] }): string {
  if (notices.length === 0) return 'No notice was due, as far as reports are known.'
  return notices.map(({ knownOn, says }) => `${knownOn}\n${fold(says, 2)}`).join('\n')
}

import type { Source } from './source.ts'

/** Every list whose official files are read; adding one is a folder and a word here. */
export const sources: readonly Source[] = []

import type { Measured } from '../shape.ts'
import type { Block } from './block.ts'
import { cleanBlocks } from './clean-blocks.ts'
import { exactBlocks } from './exact-blocks.ts'
import { leftOutBlocks } from './left-out-blocks.ts'
import { treatedBlocks } from './treated-blocks.ts'
import { versionBlocks } from './version-blocks.ts'

export const reportTitle = 'Validation of name screening'

/** The whole report: what it comes to, the measurements, what they rest on, and what they do not say. */
export function blocksOf(measured: Measured): readonly Block[] {
  return [
    { kind: 'text', text: measured.says },
    ...measured.warnings.map((text) => ({ kind: 'text' as const, text })),
    ...treatedBlocks(measured),
    ...cleanBlocks(measured),
    ...exactBlocks(measured),
    ...leftOutBlocks(measured),
    ...versionBlocks(measured),
    { kind: 'heading', text: 'Limits' },
    { kind: 'list', items: measured.limits },
  ]
}

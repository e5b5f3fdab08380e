import type { Miner } from './mined.ts'

/** A ship's radio identity: nine digits after the letters (ITU-R M.585). */
export const mineMmsi: Miner = {
  hints: ['mmsi'],
  mine: (text, { field }) => ({
    identifiers: [
      ...text.matchAll(/\bMMSI\b(?:\s{1,2}(?:number|no\.?))?[\s:#-]{0,4}(\d{9})\b/gi),
    ].map((found) => ({ scheme: 'mmsi', value: found[1] ?? '', said: 'MMSI', minedFrom: field })),
  }),
}

import type { Miner } from './mined.ts'

/** A ship's or station's call sign, three to eight letters and digits after the words. */
export const mineCallSign: Miner = {
  hints: ['call sign', 'call-sign', 'callsign'],
  mine: (text, { field }) => ({
    identifiers: [
      ...text.matchAll(
        /\b[Cc]all[\s-]?[Ss]ign[\s:#-]{0,4}((?=[A-Z0-9]{0,7}[A-Z])[A-Z0-9]{3,8})\b/g,
      ),
    ].map((found) => ({
      scheme: 'call-sign',
      value: found[1] ?? '',
      said: 'Call sign',
      minedFrom: field,
    })),
  }),
}

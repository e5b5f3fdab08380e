import type { Miner } from './mined.ts'

/** Addresses on a ledger: after the words for one, or by a form that nothing else has (0x and 40 hex digits; bech32). */
export const mineWallet: Miner = {
  hints: ['bitcoin a', 'wallet', '0x', 'bc1'],
  marks: ['currency a', 'currency w'],
  mine: (text, { field }) => ({
    identifiers: [
      ...[...text.matchAll(labelled)].map((found) => ({
        scheme: 'wallet' as const,
        value: found[2] ?? '',
        said: found[1] ?? 'Digital Currency Address',
        minedFrom: field,
      })),
      ...[...text.matchAll(bare)].map(([value]) => ({
        scheme: 'wallet' as const,
        value,
        said: value.startsWith('0x') ? '0x' : 'bech32',
        minedFrom: field,
      })),
    ],
  }),
}

const labelled =
  /\b(?:(?:digital|virtual) currency|crypto(?:currency)?|bitcoin|wallet)(?: wallet)? address(?:es)?[\s:-]{0,4}(?:\b([A-Z]{3,5})\b[\s:-]{1,3})?([A-Za-z0-9]{24,110})\b/gi

const bare = /\b(?:0x[0-9a-fA-F]{40}|bc1[02-9ac-hj-np-z]{11,71})\b/g

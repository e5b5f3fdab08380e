import type { Miner } from './mined.ts'

/** E-mail addresses, wherever they stand. */
export const mineEmail: Miner = {
  hints: [],
  marks: ['@'],
  mine: (text, { field }) => ({
    identifiers: [...text.matchAll(email)].map(([value]) => ({
      scheme: 'email',
      value,
      said: 'Email',
      minedFrom: field,
    })),
  }),
}

const email =
  /(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,6}/g

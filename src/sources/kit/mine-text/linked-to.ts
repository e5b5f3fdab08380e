import type { Miner } from './mined.ts'

/** `Linked To: NAME`, to the end of the clause. A stop ends it only before a space or the end, and not after a single letter or a legal form. */
export const mineLinkedTo: Miner = {
  hints: ['linked to:'],
  mine: (text, { field }) => ({
    relations: [...text.matchAll(/\bLinked To:\s{0,3}([^;\n]{2,300})/g)].flatMap((found) => {
      const name = withoutStop(found[1] ?? '')
      return name === '' ? [] : [{ said: 'Linked To', name, minedFrom: field }]
    }),
  }),
}

function withoutStop(clause: string): string {
  const trimmed = clause.trimEnd()
  const isAbbreviated = /[. ][A-Za-z]\.$|\b(?:Co|Inc|Ltd|Corp|Bros|Jr|Sr|Dr|St|No)\.$/i.test(
    trimmed,
  )
  return trimmed.endsWith('.') && !isAbbreviated ? trimmed.slice(0, -1) : trimmed
}

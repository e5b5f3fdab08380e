import { namesOf, type SubjectName } from './name-types.ts'
import type { Subject } from './subjects.ts'
import { canBeAsked } from './trial.ts'

/** A name taken out of its record. */
export interface LeftOut {
  readonly subject: Subject
  readonly name: SubjectName
}

const mostTogether = 48
/** A word that so many listings have hardly changes its weight by one more or less. */
const commonFrom = 50

/**
 * The names to leave out, in batches that can be taken out together: of different records, and no two with a word in common that few
 * listings have.
 */
export function leftOutBatches(
  tested: readonly Subject[],
  all: readonly Subject[],
): readonly (readonly LeftOut[])[] {
  const rare = rareWords(all)
  let waiting: readonly LeftOut[] = tested.flatMap((subject) => candidatesOf(subject))
  const batches: LeftOut[][] = []
  while (waiting.length > 0) {
    const { batch, rest } = takeBatch(waiting, rare)
    batches.push(batch)
    waiting = rest
  }
  return batches
}

function candidatesOf(subject: Subject): readonly LeftOut[] {
  return namesOf(subject.party)
    .filter(({ type, full }) => type !== 'primary' && canBeAsked(full))
    .filter(({ full }) => subject.names.some((other) => other.full !== full))
    .map((name) => ({ subject, name }))
}

function takeBatch(
  waiting: readonly LeftOut[],
  rare: (word: string) => boolean,
): { readonly batch: LeftOut[]; readonly rest: readonly LeftOut[] } {
  const batch: LeftOut[] = []
  const rest: LeftOut[] = []
  const taken = new Set<string>()
  for (const one of waiting) {
    const marks = batch.length < mostTogether ? marksOf(one, rare) : []
    if (batch.length === mostTogether || marks.some((mark) => taken.has(mark))) rest.push(one)
    else {
      for (const mark of marks) taken.add(mark)
      batch.push(one)
    }
  }
  return { batch, rest }
}

/** What no two of a batch may share: the record and the rare words of the name. */
function marksOf({ subject, name }: LeftOut, rare: (word: string) => boolean): readonly string[] {
  return [`id ${subject.id}`, ...wordsOf(name.full).filter(rare)]
}

function rareWords(all: readonly Subject[]): (word: string) => boolean {
  const listings = new Map<string, number>()
  for (const { names } of all) {
    const words = new Set(names.flatMap(({ full }) => wordsOf(full)))
    for (const word of words) listings.set(word, (listings.get(word) ?? 0) + 1)
  }
  return (word) => (listings.get(word) ?? 0) < commonFrom
}

function wordsOf(name: string): readonly string[] {
  return name
    .toLowerCase()
    .split(/[^\p{L}\p{N}\p{M}]/u)
    .filter((word) => word !== '')
}

import { pick, randomOf } from '../random.ts'
import type { Subject } from '../subjects.ts'
import type { CleanName, CleanNames } from './clean-names.ts'
import { inventedBirthDate } from './invented-names.ts'

/**
 * The beginning of one listed name with the end of another of the same schema: nobody's name on these lists, made of nothing but listed words.
 * What alerts here tells how well a part that contradicts is told from a part left out.
 */
export function recombinedNames(
  subjects: readonly Subject[],
  size: number,
  seed: number,
): CleanNames {
  const random = randomOf(seed, 'recombined')
  const bySchema = new Map<string, string[]>()
  for (const { schema, names } of subjects) {
    const plain = turned(names[0]?.full ?? '')
    if (/^[\p{Script=Latin}\p{N}\p{P}]+ \P{L}*\p{Script=Latin}/u.test(plain))
      bySchema.set(schema, add(bySchema.get(schema), plain))
  }
  const listed = new Set(subjects.flatMap(({ names }) => names.map(({ full }) => keyOf(full))))
  const pools = [...bySchema].filter(([, pool]) => pool.length > 1)
  const all = pools.flatMap(([schema, pool]) => pool.map((name) => ({ schema, name })))
  const rows: CleanName[] = []
  const made = new Set<string>()
  for (let turn = 0; turn < 3 * size && rows.length < size && all.length > 0; turn += 1) {
    const one = pick(all, random)
    const two = pick(bySchema.get(one?.schema ?? '') ?? [], random)
    const name = recombined(one?.name ?? '', two ?? '')
    if (listed.has(keyOf(name)) || made.has(name)) continue
    made.add(name)
    rows.push({
      name,
      ...(one?.schema === 'Person' ? { birthDate: inventedBirthDate(random) } : {}),
    })
  }
  return {
    id: 'recombined',
    title: 'Recombined names',
    says: `${rows.length} names made of the beginning of one listed name and the end of another. They are as near to the lists as names of others can be: take the figure as an upper bound, and the alerts as the work of telling contradiction from omission.`,
    rows,
  }
}

function add(pool: string[] | undefined, name: string): string[] {
  const held = pool ?? []
  held.push(name)
  return held
}

/** "Family, Given" as "Given Family". */
function turned(name: string): string {
  const comma = name.indexOf(', ')
  return comma > 0 ? `${name.slice(comma + 2)} ${name.slice(0, comma)}` : name
}

function recombined(one: string, two: string): string {
  const [left, right] = [one.split(' '), two.split(' ')]
  return [
    ...left.slice(0, Math.ceil(left.length / 2)),
    ...right.slice(Math.ceil(right.length / 2)),
  ].join(' ')
}

/** The words of a name in no order, so that a recombination which gives a listed name again is told. */
function keyOf(name: string): string {
  return name
    .toLowerCase()
    .split(/[^\p{L}\p{N}\p{M}]/u)
    .filter((word) => word !== '')
    .sort()
    .join(' ')
}

import { badInput } from '../../../model/index.ts'
import { unknownName } from '../read-changes.ts'
import type { Arc, RouteProblem } from './route-problem.ts'
import type { GivenRoutes } from './routes-schema.ts'

/** The task today and as proposed. Throws a failure that names the row and what was expected there. */
export function readRoutes(given: GivenRoutes): {
  readonly today: RouteProblem
  readonly proposed: RouteProblem
} {
  const { origin = 'origin', destination = 'destination', demand, outsideCost } = given
  if (origin === destination) {
    throw badInput('destination', `destination is the origin, "${origin}"; expected another place.`)
  }
  if (!(demand > 0)) throw badInput('demand', `demand is ${demand}; expected a number over 0.`)
  atLeastNought(outsideCost, 'outsideCost')
  const arcs = given.arcs.map((arc, index) => readArc(arc, `arcs[${index}]`, given))
  checkOnce(arcs.map(({ id }) => id))
  const today = { origin, destination, demand, outsideCost, arcs }
  return { today, proposed: { ...today, arcs: changed(arcs, given.changes ?? []) } }
}

type GivenArc = GivenRoutes['arcs'][number]
type GivenChange = NonNullable<GivenRoutes['changes']>[number]

function readArc(given: GivenArc, at: string, whole: GivenRoutes): Arc {
  const { origin = 'origin', destination = 'destination' } = whole
  const { id, from = origin, to = destination, freight, interdiction, capacity } = given
  const loss = given.loss ?? whole.loss
  if (loss === undefined) {
    throw badInput(
      `${at}.loss`,
      `${at}.loss is missing; expected it there, or loss for all arcs together.`,
    )
  }
  if (from === to) throw badInput(`${at}.to`, `${at} leads from "${from}" to itself.`)
  atLeastNought(freight, `${at}.freight`)
  atLeastNought(loss, given.loss === undefined ? 'loss' : `${at}.loss`)
  atLeastNought(capacity, `${at}.capacity`)
  probability(interdiction, `${at}.interdiction`)
  return { id, from, to, freight, interdiction, loss, capacity }
}

function checkOnce(ids: readonly string[]): void {
  for (const [index, id] of ids.entries()) {
    const first = ids.indexOf(id)
    if (first === index) continue
    throw badInput(
      `arcs[${index}].id`,
      `arcs[${index}].id repeats "${id}" of arcs[${first}]; expected each arc once.`,
    )
  }
}

function changed(arcs: readonly Arc[], changes: readonly GivenChange[]): readonly Arc[] {
  const known = new Set(arcs.map(({ id }) => id))
  const proposed = new Map<string, Partial<Arc>>()
  for (const [index, { id, interdiction, capacity }] of changes.entries()) {
    const at = `changes[${index}]`
    if (!known.has(id)) throw unknownName(`${at}.id`, id, known)
    if (proposed.has(id)) {
      throw badInput(`${at}.id`, `${at}.id repeats "${id}"; expected one change an arc.`)
    }
    if (interdiction !== undefined) probability(interdiction, `${at}.interdiction`)
    if (capacity !== undefined) atLeastNought(capacity, `${at}.capacity`)
    proposed.set(id, {
      ...(interdiction === undefined ? {} : { interdiction }),
      ...(capacity === undefined ? {} : { capacity }),
    })
  }
  return arcs.map((arc) => ({ ...arc, ...proposed.get(arc.id) }))
}

function atLeastNought(value: number, at: string): void {
  if (value >= 0 && value <= Number.MAX_SAFE_INTEGER) return
  throw badInput(at, `${at} is ${value}; expected 0 or more.`)
}

function probability(value: number, at: string): void {
  if (value >= 0 && value <= 1) return
  throw badInput(at, `${at} is ${value}; expected a probability from 0 to 1.`)
}

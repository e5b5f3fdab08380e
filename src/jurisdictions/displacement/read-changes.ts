import { badInput } from '../../model/index.ts'
import type { Change, Host } from './model/scenario.ts'
import { readEnforcement } from './read-enforcement.ts'

const mostNamed = 8

/** Checks the changes proposed: each names a host that is there, once. */
export function readChanges(
  given: readonly { readonly id: string; readonly enforcement: unknown }[],
  hosts: readonly Host[],
): readonly Change[] {
  const known = new Set(hosts.map(({ id }) => id))
  const first = new Map<string, number>()
  return given.map(({ id, enforcement }, index) => {
    const at = `changes[${index}]`
    const before = first.get(id)
    if (!known.has(id)) throw unknownName(`${at}.id`, id, known)
    if (before !== undefined) {
      throw badInput(
        `${at}.id`,
        `${at}.id repeats "${id}" of changes[${before}]; expected one change a host.`,
      )
    }
    first.set(id, index)
    return { id, enforcement: readEnforcement(enforcement, `${at}.enforcement`, id) }
  })
}

/** The refusal of a name that none of those given has. */
export function unknownName(at: string, id: string, known: ReadonlySet<string>) {
  const names = [...known].slice(0, mostNamed).join(', ')
  const more = known.size > mostNamed ? `, … (${known.size} in all)` : ''
  return badInput(at, `${at} names "${id}", which is not given; expected one of ${names}${more}.`)
}

import type { ListedDesignation, ListedParty, Relation } from '../../model/index.ts'
import { joinDesignations } from './read-entry.ts'
import type { ReadParty } from './read-party.ts'

/**
 * Keeps parties, packed, until what comes after them in the file is read. One pass must do, since the bytes come once: 120 MB of XML are
 * some 30 MB here.
 */
export interface PartyShelf {
  readonly put: (party: ReadParty) => void
  readonly relate: (profile: string, relation: Relation) => void
  readonly designate: (profile: string, designation: ListedDesignation) => void
  readonly has: (profile: string) => boolean
  /** Reference and first name of the party with that number. */
  readonly find: (profile: string) => Pick<Relation, 'name' | 'reference'>
  /** The parties, whole, in the order they came, some hundreds at a time. */
  readonly takeAll: () => Generator<readonly ListedParty[]>
}

const perPack = 200

export function openShelf(): PartyShelf {
  const packs: Buffer[] = []
  let open: ReadParty[] = []
  const pack = () => {
    packs.push(Buffer.from(JSON.stringify(open)))
    open = []
  }
  const known = new Map<string, { readonly name?: string; readonly reference: string }>()
  const relations = new Map<string, Relation[]>()
  const designations = new Map<string, ListedDesignation>()
  return {
    put(read) {
      const { reference, names } = read.party
      const name = names[0]?.full
      known.set(read.profile, name === undefined ? { reference } : { name, reference })
      open.push(read)
      if (open.length >= perPack) pack()
    },
    relate(profile, relation) {
      relations.set(profile, [...(relations.get(profile) ?? []), relation])
    },
    designate(profile, designation) {
      designations.set(profile, joinDesignations(designations.get(profile), designation))
    },
    has: (profile) => known.has(profile),
    find: (profile) => known.get(profile) ?? {},
    *takeAll() {
      if (open.length > 0) pack()
      for (let next = packs.shift(); next !== undefined; next = packs.shift()) {
        const parties = JSON.parse(next.toString()) as readonly ReadParty[]
        yield parties.map(({ profile, party }) =>
          Object.assign(party, {
            relations: [...party.relations, ...(relations.get(profile) ?? [])],
            designation: joinDesignations(designations.get(profile), party.designation),
          }),
        )
      }
    },
  }
}

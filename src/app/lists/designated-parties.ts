import { type Imo, type ListedParty, listingId } from '../../model/index.ts'
import type { Designation, Law } from '../../regimes/index.ts'

/**
 * The designations entered with the law as records of the lists that they stand on, so that a search finds what no list file carries: hulls
 * named in annexes, and what has been taken off since. Those whose days or measures differ between entries of one id are joined.
 */
export function designatedParties(law: Law): readonly ListedParty[] {
  const known = madeOf.get(law)
  if (known !== undefined) return known
  const made = partiesOf(law)
  madeOf.set(law, made)
  return made
}

const madeOf = new WeakMap<Law, readonly ListedParty[]>()

function partiesOf(law: Law): readonly ListedParty[] {
  const byId = new Map<string, ListedParty>()
  for (const one of law.designations) {
    const party = asParty(one)
    const known = byId.get(listingId(party))
    byId.set(listingId(party), known === undefined ? party : joined(known, party))
  }
  return [...byId.values()]
}

function asParty(one: Designation): ListedParty {
  const reference = one.id.slice(one.list.length + 1)
  return {
    list: one.list,
    reference,
    schema: one.imo === undefined ? 'LegalEntity' : 'Vessel',
    names: [one.name, ...one.alsoCalled.filter(isName)].map((full, index) => ({
      full,
      kind: index === 0 ? 'primary' : 'alias',
      quality: 'unstated',
    })),
    genders: [],
    birthDates: [],
    birthPlaces: [],
    ties: [],
    addresses: [],
    identifiers: [
      ...(one.imo === undefined ? [] : [imo(one.imo)]),
      ...one.alsoCalled
        .filter((text) => !isName(text))
        .map((value) => ({ scheme: 'other' as const, value })),
    ],
    titles: [],
    positions: [],
    relations: [],
    designation: {
      programs: [],
      legalBasis: [one.basis],
      measures: [...one.measures],
      reasons: [],
      designatedOn: one.from,
      amendedOn: [],
      ...(one.until === undefined ? {} : { delistedOn: one.until }),
    },
    remarks: [{ field: 'source', text: `${one.source.title} [${one.grade}]` }],
    links: one.source.url === undefined ? [] : [one.source.url],
  }
}

function imo(value: Imo): ListedParty['identifiers'][number] {
  return { scheme: 'imo', value }
}

/** Passport numbers and bank codes stand among the other names of the law files. */
function isName(text: string): boolean {
  return !/\d/.test(text) && !/^[A-Z]{8}(?:[A-Z]{3})?$/.test(text)
}

/** One entry of several of the same party: it stands from the first day of any to the last day of all. */
function joined(left: ListedParty, right: ListedParty): ListedParty {
  const from = [left, right].map(({ designation }) => designation.designatedOn ?? '').sort()[0]
  const untils = [left, right].map(({ designation }) => designation.delistedOn)
  const { delistedOn: _, ...designation } = left.designation
  const until = untils.includes(undefined) ? undefined : untils.sort().at(-1)
  return {
    ...left,
    names: [
      ...left.names,
      ...right.names.filter(({ full }) => left.names.every((name) => name.full !== full)),
    ],
    designation: {
      ...designation,
      legalBasis: [...new Set([...designation.legalBasis, ...right.designation.legalBasis])],
      measures: [...new Set([...designation.measures, ...right.designation.measures])],
      ...(from === undefined || from === '' ? {} : { designatedOn: from as never }),
      ...(until === undefined ? {} : { delistedOn: until }),
    },
  }
}

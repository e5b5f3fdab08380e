import {
  type Identifier,
  type ListedParty,
  readImo,
  type VesselParticulars,
} from '../../model/index.ts'
import type { Drop, Report } from '../kit/xml-list.ts'
import { collectFindings } from '../ofac/collect-findings.ts'
import type { Fields } from './fields.ts'
import { schemaOfType } from './lookups.ts'
import { type FeatureFinding, readFeature } from './read-features.ts'
import type { Place } from './read-location.ts'
import { readNames } from './read-names.ts'
import type { ReferenceValues } from './reference-values.ts'

/** What a party refers to, read before it. */
export interface PartyContext {
  readonly list: string
  readonly refs: ReferenceValues
  readonly places: (id: string | undefined) => Place | undefined
  /** The papers of an identity. */
  readonly papers: (identity: string | undefined) => readonly Identifier[]
  readonly report: Report
}

/** A party with the number by which relations and entries know it. */
export interface ReadParty {
  readonly profile: string
  readonly party: ListedParty
}

/** A `DistinctParty`, without what comes after all parties in the file: relations, programmes, dates of listing. */
export function readParty(take: Fields, context: PartyContext): ReadParty | Drop {
  const { list, refs, report } = context
  const reference = take.attribute('FixedRef')
  const profile = take.child('Profile')
  const comment = take.text('Comment')
  if (reference === undefined || profile === undefined) return { reason: 'no-reference' }
  const schema = readSchema(profile, context)
  const identities = profile.children('Identity')
  const names = identities.flatMap((identity) => readNames(identity, refs, report))
  const papers = identities
    .flatMap((identity) => context.papers(identity.attribute('ID')))
    .map((paper) => ofBearer(paper, schema))
  const all = profile
    .children('Feature')
    .flatMap((feature) => readFeature(feature, { ...context, schema }))
  if (names.length === 0) return { reason: 'no-name' }
  const found = collectFindings(all.filter(isOfClause))
  for (const { head, value } of found.unread) {
    report('unread-feature', `The feature "${head}" says "${value}", which does not read as that.`)
  }
  const vessel = vesselOf(all, found.formerFlags)
  const party: ListedParty = {
    list,
    reference,
    schema,
    names,
    genders: found.genders,
    birthDates: found.birthDates.map(stated),
    birthPlaces: found.birthPlaces,
    ties: found.ties.map(stated),
    addresses: all.flatMap((one) => (one.kind === 'address' ? [one.value] : [])),
    identifiers: [...papers, ...found.identifiers.map(stated)],
    titles: all.flatMap((one) => (one.kind === 'title' ? [one.value] : [])),
    positions: found.positions,
    ...(vessel === undefined ? {} : { vessel }),
    relations: found.relations.map(stated),
    designation: {
      programs: [],
      legalBasis: [],
      measures: found.measures,
      reasons: [],
      amendedOn: [],
    },
    remarks: comment === undefined ? [] : [{ field: 'Comment', text: comment }],
    links: found.links,
    ...(found.other.size === 0 ? {} : { other: Object.fromEntries(found.other) }),
  }
  return { profile: profile.attribute('ID') ?? reference, party }
}

/** Papers are read before it is known whose they are, and IMO numbers as a company's; those of a ship have a check digit of their own. */
function ofBearer(paper: Identifier, schema: string): Identifier {
  if (paper.scheme !== 'imo-company' || schema !== 'Vessel') return paper
  return { ...paper, scheme: readImo(paper.value) === undefined ? 'other' : 'imo' }
}

function readSchema(profile: Fields, { refs, report }: PartyContext): string {
  const id = profile.attribute('PartySubTypeID')
  const subType = refs.text('PartySubType', id) ?? ''
  const type = refs.text('PartyType', refs.field('PartySubType', id, 'PartyTypeID')) ?? ''
  const schema = schemaOfType[subType] ?? schemaOfType[type]
  if (schema !== undefined) return schema
  report('unknown-type', `Party type "${type} ${subType}" is not known.`, 'Add it to lookups.ts.')
  return 'LegalEntity'
}

function isOfClause(
  finding: FeatureFinding,
): finding is Exclude<FeatureFinding, { kind: 'address' | 'title' | 'vessel' }> {
  return finding.kind !== 'address' && finding.kind !== 'title' && finding.kind !== 'vessel'
}

/** Features are fields of the file, so that nothing was mined from free text. */
function stated<T extends { readonly minedFrom?: string }>(value: T): T {
  if (value.minedFrom === undefined) return value
  const { minedFrom: _, ...rest } = value
  return rest as T
}

function vesselOf(
  all: readonly FeatureFinding[],
  formerFlags: readonly string[],
): VesselParticulars | undefined {
  const fields = all.flatMap((one) => (one.kind === 'vessel' ? [one.value] : []))
  if (fields.length === 0 && formerFlags.length === 0) return undefined
  return Object.assign({}, ...fields, formerFlags.length === 0 ? {} : { formerFlags })
}

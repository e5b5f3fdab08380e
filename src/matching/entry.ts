import { type ListedDate, type ListedParty, listingId, type NameQuality } from '../model/index.ts'
import { identifierKey } from './identifier-key.ts'
import type { IndexedListing } from './match.ts'

/** What matching reads of a record of a list. */
export interface Entry extends IndexedListing {
  readonly names: readonly EntryName[]
  readonly births: readonly DateSpan[]
  /** ISO 3166-1 alpha-2, each once. */
  readonly countries: readonly string[]
  readonly genders: readonly string[]
  readonly ids: readonly string[]
}

export interface EntryName {
  readonly full: string
  readonly quality: NameQuality
}

/** A date of birth as exact as the list gives it; `until` is the last of a range. */
export interface DateSpan {
  readonly value: string
  readonly until?: string
  readonly isApproximate?: true
}

/** Takes from a record what names it and what tells it from another; every name, date, country and identifier once. */
export function entryOf(party: ListedParty): Entry {
  const { designatedOn, delistedOn, programs } = party.designation
  return {
    id: listingId(party),
    list: party.list,
    reference: party.reference,
    schema: party.schema,
    caption: party.names[0]?.full ?? party.identifiers[0]?.value ?? party.reference,
    programs,
    ...(designatedOn === undefined ? {} : { designatedOn }),
    ...(delistedOn === undefined ? {} : { delistedOn }),
    names: namesOf(party),
    births: party.birthDates.map(spanOf),
    countries: unique(
      party.ties.flatMap(({ as, country }) =>
        country === undefined || as === 'address' ? [] : [country],
      ),
    ),
    genders: unique(party.genders.map((gender) => gender.toLowerCase())),
    ids: unique(party.identifiers.map(({ value }) => identifierKey(value)).filter(isSaid)),
  }
}

/** Each writing once, at the best quality that the list gives it. */
function namesOf(party: ListedParty): readonly EntryName[] {
  const byText = new Map<string, EntryName>()
  for (const { full, quality } of party.names) {
    const held = byText.get(full)
    if (full.trim() === '' || (held !== undefined && held.quality !== 'weak')) continue
    byText.set(full, { full, quality })
  }
  return [...byText.values()]
}

function spanOf({ value, until, isApproximate }: ListedDate): DateSpan {
  return {
    value,
    ...(until === undefined ? {} : { until }),
    ...(isApproximate === undefined ? {} : { isApproximate }),
  }
}

function unique<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)]
}

function isSaid(text: string): boolean {
  return text !== ''
}

import { type Issue, readDay } from '../../model/index.ts'
import { readShare } from '../structure/read-share.ts'
import type { Span, Tie } from './tie.ts'
import type { TieKind } from './tie-kinds.ts'

/** An entity of FollowTheMoney as its JSON lines give it. */
export interface FtmEntity {
  readonly id: string
  readonly schema: string
  readonly properties: Readonly<Record<string, readonly string[] | undefined>>
}

interface InterestSchema {
  readonly kind: TieKind
  readonly from: string
  readonly to: string
}

/** The interest schemata that are ties, with the properties that name both ends. */
const interests: Readonly<Record<string, InterestSchema>> = {
  Ownership: { kind: 'owns', from: 'owner', to: 'asset' },
  Directorship: { kind: 'manages', from: 'director', to: 'organization' },
  Family: { kind: 'family', from: 'person', to: 'relative' },
  Representation: { kind: 'acts-for', from: 'client', to: 'agent' },
  UnknownLink: { kind: 'linked-to', from: 'subject', to: 'object' },
}

/**
 * The ties that an entity of FollowTheMoney states: none for a party, one for each pair of ends of an interest. A share that cannot be
 * read is an issue and the stake is kept without a figure; an end date that is no whole day leaves that end open, which is one too.
 */
export function tiesOfFtm(entity: FtmEntity): { ties: Tie[]; issues: Issue[] } {
  const interest = Object.hasOwn(interests, entity.schema) ? interests[entity.schema] : undefined
  if (interest === undefined) return { ties: [], issues: [] }
  const at = `${entity.schema} ${entity.id}`
  const values = (property: string) => entity.properties[property] ?? []
  const issues: Issue[] = []
  const [froms, tos] = [values(interest.from), values(interest.to)]
  if (froms.length === 0 || tos.length === 0) {
    const says = `${at} names only one end; it ties nobody.`
    return { ties: [], issues: [{ code: 'ftm/interest-without-end', says, at }] }
  }
  const span: Span = {
    ...dayIn('validFrom', values('startDate'), at, issues),
    ...dayIn('validTo', values('endDate'), at, issues),
  }
  const share = interest.kind === 'owns' ? shareIn(values('percentage'), at, issues) : {}
  const [title] = values('publisher')
  const [url] = values('sourceUrl')
  const source =
    title === undefined && url === undefined
      ? {}
      : { source: { title: title ?? url ?? '', ...(url === undefined ? {} : { url }) } }
  const ties = froms.flatMap((from) =>
    tos.map((to): Tie => ({ kind: interest.kind, from, to, ...share, span, ...source, at })),
  )
  return { ties, issues }
}

function dayIn(
  field: 'validFrom' | 'validTo',
  texts: readonly string[],
  at: string,
  issues: Issue[],
): Span {
  const [text] = texts
  if (text === undefined) return {}
  const day = readDay(text)
  if (day !== undefined) return { [field]: day }
  const says = `${at} gives ${JSON.stringify(text)}, which is no whole day; that end is left open.`
  issues.push({ code: 'ftm/inexact-day', says, at })
  return {}
}

function shareIn(texts: readonly string[], at: string, issues: Issue[]): Pick<Tie, 'share'> {
  const [text] = texts
  if (text === undefined) return {}
  try {
    return { share: readShare(text.replace(/\s?%$/, ''), at) }
  } catch {
    const says = `${at} gives the share ${JSON.stringify(text)}, which is no percent; the stake is kept without one.`
    issues.push({ code: 'ftm/unread-share', says, at })
    return {}
  }
}

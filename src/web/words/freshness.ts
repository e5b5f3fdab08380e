import type { SourceLine } from '../../server/contract.ts'
import { isStale, sayAgo } from './ages.ts'
import { sayList } from './law-words.ts'
import { sayVersion } from './list-words.ts'

/** How a list stands and how old it is, in a sentence: what serves, since when, and what waits. */
export function sayFreshness(line: SourceLine): string {
  const { version, publishedAt, fetchedAt, checkedAt, status, waiting, reason } = line
  if (status === 'not-loaded') return 'No version has been taken in.'
  if (version === null || !isServing(line)) {
    return `Nothing serves: the version taken in is held back.${sayReason(reason)}`
  }
  const published = publishedAt === null ? '' : `published ${sayAgo(publishedAt)}, `
  const taken = fetchedAt === null ? '' : `taken in ${sayAgo(fetchedAt)}`
  const stale = isStale(checkedAt) ? '; stale, look for a newer one' : ''
  const released = status === 'released' ? `; released by hand.${sayReason(reason)}` : '.'
  const waits =
    waiting === undefined
      ? ''
      : ` Version ${sayVersion(waiting.version)}, taken in ${sayAgo(waiting.fetchedAt)}, is held back.${sayReason(waiting.reason)}`
  return `Version ${sayVersion(version)} serves, ${published}${taken}${stale}${released}${waits}`
}

/** The age of a list in a few words: "published 8 months ago, taken in 2 days ago; stale". */
export function sayAge(line: SourceLine): string {
  const { publishedAt, fetchedAt, checkedAt } = line
  if (!isServing(line)) return 'held back, nothing serves'
  const published = publishedAt === null ? '' : `published ${sayAgo(publishedAt)}, `
  const taken = fetchedAt === null ? 'taken in at an unknown time' : `taken in ${sayAgo(fetchedAt)}`
  return [
    `${published}${taken}`,
    isStale(checkedAt) ? 'stale' : undefined,
    line.waiting === undefined ? undefined : 'a newer version is held back',
  ]
    .filter((part) => part !== undefined)
    .join('; ')
}

/** All lists in a sentence: how many can be used, which are stale, which are held back. */
export function sayAllFreshness(lines: readonly SourceLine[]): string {
  const serving = lines.filter(isServing)
  if (serving.length === 0) return 'No list can be used: nothing can be screened.'
  const stale = serving.filter(({ checkedAt }) => isStale(checkedAt))
  const held = lines.filter(isHeldBack)
  return [
    `${serving.length} of ${lines.length} lists can be used`,
    stale.length === 0 ? undefined : `${sayIds(stale)} ${stale.length === 1 ? 'is' : 'are'} stale`,
    held.length === 0
      ? undefined
      : `${held.length === 1 ? 'a version' : 'versions'} of ${sayIds(held)} ${held.length === 1 ? 'is' : 'are'} held back`,
  ]
    .filter((part) => part !== undefined)
    .join('; ')
    .concat('.')
}

/** Whether a version of the list can be used; the version of a line may be one that is held back. */
export function isServing({ status }: Pick<SourceLine, 'status'>): boolean {
  return status === 'usable' || status === 'released'
}

/** Whether a version of the list waits for a person. */
export function isHeldBack({ status, waiting }: SourceLine): boolean {
  return status === 'quarantined' || waiting !== undefined
}

function sayIds(lines: readonly SourceLine[]): string {
  return sayList(lines.map(({ id }) => id))
}

function sayReason(reason: string | undefined): string {
  if (reason === undefined || reason === '') return ''
  return ` ${/[.!?]$/.test(reason) ? reason : `${reason}.`}`
}

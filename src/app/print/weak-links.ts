import type { HostLine, WeakLinks } from '../../jurisdictions/index.ts'
import { fold } from './fold.ts'

/** The hosts from the strongest to the weakest, with the line drawn where it falls. */
export function printWeakLinks(answer: WeakLinks): string {
  const { says, statesOnly, below, hosts, line, table, hostList, aliases, leftOut, caveats } =
    answer
  const over = hosts.filter(({ isBelow }) => isBelow === false)
  const under = hosts.filter(({ isBelow }) => isBelow === true)
  const unknown = hosts.filter(({ isBelow }) => isBelow === null)
  return [
    fold(says),
    fold(
      `States only: ${statesOnly.count} of ${statesOnly.of}${statesOnly.share === null ? '' : `, ${percent(statesOnly.share)}`}.`,
    ),
    '',
    'Host                  percentile  90 % interval  chance below',
    ...over.map(hostRow),
    `- - - percentile ${below} ${'- '.repeat(22)}`,
    ...under.map(hostRow),
    ...(unknown.length === 0 ? [] : ['Without a value:', ...unknown.map(hostRow)]),
    '',
    ...(line === null ? [] : [fold(line.says)]),
    ...aliases.map((alias) => fold(alias.says)),
    ...(leftOut.length === 0
      ? []
      : [fold(`Left out, no country of today: ${leftOut.join('; ')}.`)]),
    fold(
      `Table: ${table.source.title} [${table.grade}]. Hosts: ${hostList.source.title} [${hostList.grade}].`,
    ),
    ...caveats.map((caveat) => fold(`- ${caveat}`)),
  ].join('\n')
}

function hostRow({ name, percentile, low, high, chanceBelow }: HostLine): string {
  const value = percentile === null ? 'not known' : percentile.toFixed(1)
  const interval = low === null || high === null ? '' : `${low.toFixed(1)} to ${high.toFixed(1)}`
  const chance = chanceBelow === null ? '' : percent(chanceBelow)
  return `${name.padEnd(20)}  ${value.padStart(10)}  ${interval.padStart(13)}  ${chance.padStart(12)}`
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`
}

interface HostAnswer {
  readonly says: string
  readonly scores: readonly {
    readonly vintage: string
    readonly year: number | null
    readonly percentile: number | null
    readonly grade: string
    readonly source: { readonly title: string }
  }[]
  readonly legalBasis: readonly { readonly title: string; readonly grade: string }[]
  readonly reporting: {
    readonly reports: readonly {
      readonly resolution: string
      readonly due: string
      readonly made: string | null
      readonly daysLate: number
    }[]
  } | null
  readonly register: { readonly entries: number; readonly missions: number } | null
}

/** One host as a memo. */
export function printHost(host: HostAnswer): string {
  const { says, scores, legalBasis, reporting, register } = host
  return [
    fold(says),
    '',
    ...scores.map(({ vintage, year, percentile, grade, source }) =>
      fold(
        `${vintage}, ${year}: ${percentile === null ? 'not held' : `percentile ${percentile.toFixed(1)}`} [${grade}] (${source.title})`,
      ),
    ),
    '',
    'Bound by the law of the United Nations.',
    ...(legalBasis.length === 0
      ? ['No act beside it is held, which is not to say that there is none.']
      : []),
    ...legalBasis.map(({ title, grade }) => fold(`Beside it: ${title} [${grade}]`)),
    '',
    ...(reporting === null
      ? ['No national report is held; that is not to say that none was made.']
      : []),
    ...(reporting?.reports ?? []).map(({ resolution, due, made, daysLate }) =>
      made === null
        ? `${resolution}: due ${due}, not made as known, ${daysLate} days late`
        : `${resolution}: due ${due}, made ${made}, ${daysLate} days late`,
    ),
    register === null
      ? 'No register of missions is in the ledger.'
      : `Register: ${register.missions} missions, ${register.entries} entries.`,
  ].join('\n')
}

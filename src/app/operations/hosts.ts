import Type from 'typebox'
import {
  countryAt,
  type GivenRegister,
  type IndicatorTable,
  keyOf,
  readReports,
  reportingOn,
} from '../../jurisdictions/index.ts'
import { DaySchema, Failure, GradeSchema, SourceSchema, sayCountry } from '../../model/index.ts'
import { BasisSchema } from '../../regimes/index.ts'
import { operation } from '../operation.ts'
import { printHost } from '../print/weak-links.ts'
import { heldHosts, heldTables } from './hosts-held.ts'
import { heldRegister, heldReports, hostsWithRegister, keepReports } from './hosts-ledger.ts'

const day = Type.Union([DaySchema, Type.Null()])
const maybe = Type.Union([Type.Number(), Type.Null()])
const count = Type.Integer()

const ReportingSchema = Type.Object({
  due: count,
  made: count,
  late: count,
  reports: Type.Array(
    Type.Object({
      resolution: Type.String(),
      due: DaySchema,
      made: day,
      daysLate: count,
      document: Type.Optional(Type.String()),
    }),
  ),
})

const HostSchema = Type.Object({
  country: Type.String(),
  name: Type.String(),
  says: Type.String(),
  post: Type.String(),
  isState: Type.Boolean(),
  from: day,
  to: day,
  hostList: Type.Object({ says: Type.String(), grade: GradeSchema, source: SourceSchema }),
  scores: Type.Array(
    Type.Object({
      key: Type.String(),
      title: Type.String(),
      vintage: Type.String(),
      year: Type.Union([count, Type.Null()]),
      percentile: maybe,
      low: maybe,
      high: maybe,
      estimate: maybe,
      standardError: maybe,
      grade: GradeSchema,
      source: SourceSchema,
    }),
  ),
  legalBasis: Type.Array(
    Type.Object({ title: Type.String(), grade: GradeSchema, source: SourceSchema }),
  ),
  reporting: Type.Union([Type.Null(), ReportingSchema], {
    description: 'Null where no report of this State is held: not that none was made.',
  }),
  register: Type.Union([Type.Null(), Type.Object({ entries: count, missions: count })]),
})

export type HostDetail = Type.Static<typeof HostSchema>

const HeldHostSchema = Type.Object({
  country: Type.String(),
  name: Type.String(),
  hasRegister: Type.Boolean(),
  reporting: Type.Union([Type.Null(), Type.Object({ due: count, made: count, late: count })]),
})

export type HeldHost = Type.Static<typeof HeldHostSchema>

/** One host: its scores by vintage, what binds it, what it reported, what its register holds. */
export const hostsShow = operation({
  name: 'hosts show',
  says: 'Show a host of missions: its indicator by vintage, what binds it, its national reports, its register.',
  does: 'reads',
  permission: 'jurisdictions:read',
  isAsOf: true,
  takes: Type.Object({
    host: Type.String({ minLength: 2, description: 'The host, by ISO 3166 code or English name.' }),
  }),
  gives: Type.Object({ ...HostSchema.properties, basis: BasisSchema }),
  failures: ['not-found/host'],
  arguments: [{ name: 'HOST', fills: 'host' }],
  example: { says: 'Cuba, just under the line.', input: { host: 'CU', on: '2016-12-05' } },
  run: async (context, { host }) => {
    const { view, on, knownBy } = context
    const { country } = countryAt(host, 'host')
    const found = heldHosts.hosts.find((one) => one.country === country)
    if (found === undefined || heldHosts.knownFrom > knownBy)
      throw new Failure('not-found/host', `${sayCountry(country)} is not among the hosts held.`, {
        at: 'host',
        tryThis: 'See firebreak weak-links for those that are.',
      })
    const scores = heldTables
      .filter(({ knownFrom }) => knownFrom <= knownBy)
      .map((table) => scoreLine(table, country))
    const reports = await heldReports(context, country)
    const register = await heldRegister(context, country)
    const { post, isState, from, to, acts } = found
    const name = sayCountry(country)
    return {
      country,
      name,
      says: sayHost(name, scores),
      post,
      isState,
      from: from ?? null,
      to: to ?? null,
      hostList: { says: heldHosts.says, grade: heldHosts.grade, source: heldHosts.source },
      scores,
      legalBasis: acts
        .filter(({ until }) => until === undefined || on <= until)
        .map(({ title, grade, source }) => ({ title, grade, source })),
      reporting: reports.length === 0 ? null : reportingOn(reports, on),
      register: register === undefined ? null : sizeOf(register),
      basis: view.basis,
    }
  },
  prints: printHost,
})

function scoreLine(table: IndicatorTable, country: string) {
  const score = table.scores.find((one) => one.country === country)
  const { title, vintage, year, grade, source } = table
  return {
    key: keyOf(table),
    title,
    vintage,
    year,
    percentile: score?.percentile ?? null,
    low: score?.low ?? null,
    high: score?.high ?? null,
    estimate: score?.estimate ?? null,
    standardError: score?.standardError ?? null,
    grade,
    source,
  }
}

function sayHost(name: string, scores: readonly ReturnType<typeof scoreLine>[]): string {
  const [first] = scores
  if (first === undefined || first.percentile === null)
    return `Of ${name} no value of an indicator is held; that is not a low value.`
  const interval =
    first.low === null || first.high === null
      ? ''
      : `, between ${first.low.toFixed(1)} and ${first.high.toFixed(1)} in nine cases of ten`
  return `${name} stood at percentile ${first.percentile.toFixed(1)} of ${first.title} for ${first.year ?? 'a year not stated'} (${first.vintage})${interval}.`
}

function sizeOf(register: GivenRegister) {
  const {
    missions = [],
    people = [],
    accounts = [],
    property = [],
    staff = [],
    business = [],
  } = register
  const parts = [people, accounts, property, staff, business]
  return { missions: missions.length, entries: parts.reduce((sum, part) => sum + part.length, 0) }
}

/** What is held beside the list itself: registers, and how many States reported. */
export const hostsHeld = operation({
  name: 'hosts list',
  says: 'List the hosts held, with those whose register is in the ledger and the national reports of each.',
  does: 'reads',
  permission: 'jurisdictions:read',
  isAsOf: true,
  takes: Type.Object({}),
  gives: Type.Object({
    hosts: Type.Array(HeldHostSchema),
    basis: BasisSchema,
  }),
  example: { says: 'All of them.', input: {} },
  run: async (context) => {
    const registers = await hostsWithRegister(context)
    const reports = await heldReports(context)
    const known = heldHosts.knownFrom <= context.knownBy ? heldHosts.hosts : []
    const all = [...new Set([...known.map(({ country }) => country as string), ...registers])]
    return {
      hosts: all.map((country) => {
        const own = reports.filter((report) => report.country === country)
        const { due, made, late } = reportingOn(own, context.on)
        return {
          country,
          name: sayCountry(countryAt(country, 'host').country),
          hasRegister: registers.includes(country),
          reporting: own.length === 0 ? null : { due, made, late },
        }
      }),
      basis: context.view.basis,
    }
  },
  prints: ({ hosts }) =>
    hosts
      .map(
        ({ country, name, hasRegister, reporting }) =>
          `${country}  ${name.padEnd(20)}  ${hasRegister ? 'register held' : '-'.padEnd(13)}  ${reporting === null ? 'no reports held' : `${reporting.made} of ${reporting.due} reports made, ${reporting.late} late`}`,
      )
      .join('\n'),
})

/** Takes in national implementation reports. */
export const hostsImportReports = operation({
  name: 'hosts import-reports',
  says: "Take in national implementation reports from the Committee's table as CSV, whole or not at all.",
  does: 'writes',
  permission: 'jurisdictions:write',
  takes: Type.Object({
    reports: Type.String({
      minLength: 1,
      description:
        'CSV with the columns country, resolution, due, and where known made and document.',
    }),
    source: Type.Optional(
      Type.String({ minLength: 1, description: 'Where the table is from, in a line.' }),
    ),
  }),
  gives: Type.Object({
    added: count,
    aliases: Type.Array(Type.String()),
    says: Type.String(),
  }),
  arguments: [{ name: 'FILE.csv', fills: 'reports', reads: 'text' }],
  example: {
    says: 'One report, made a month late.',
    input: { reports: 'country,resolution,due,made\nMM,2270,2016-05-31,2016-06-30\n' },
  },
  run: async (
    context,
    { reports, source = "The Committee's table of national implementation reports" },
  ) => {
    const read = readReports(reports)
    const added = await keepReports(context, read.reports, source)
    return {
      added,
      aliases: read.aliases.map(({ says }) => says),
      says:
        added === 0
          ? 'Nothing new: all of it was held already.'
          : `${added} ${added === 1 ? 'report is' : 'reports are'} in the ledger.`,
    }
  },
  prints: ({ says, aliases }) => [says, ...aliases].join('\n'),
})

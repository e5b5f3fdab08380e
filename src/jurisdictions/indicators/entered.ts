import Type from 'typebox'
import {
  type Country,
  type Day,
  type Grade,
  GradeSchema,
  type Source,
  SourceSchema,
  startOfDay,
} from '../../model/index.ts'
import type { Host, HostAct, HostList } from '../hosts/host.ts'
import type { IndicatorTable } from './table.ts'

const closed = { additionalProperties: false }
const score = Type.Object(
  {
    country: Type.String(),
    estimate: Type.Optional(Type.Number()),
    standardError: Type.Optional(Type.Number({ minimum: 0 })),
    percentile: Type.Number({ minimum: 0, maximum: 100 }),
    low: Type.Optional(Type.Number({ minimum: 0, maximum: 100 })),
    high: Type.Optional(Type.Number({ minimum: 0, maximum: 100 })),
    sources: Type.Optional(Type.Integer({ minimum: 0 })),
  },
  closed,
)

/** A file of hand-entered vintages of an indicator, a source on every table. */
export const EnteredTablesSchema = Type.Object(
  {
    says: Type.String(),
    indicator: Type.String(),
    title: Type.String(),
    tables: Type.Array(
      Type.Object(
        {
          vintage: Type.String(),
          year: Type.Integer(),
          economies: Type.Integer(),
          knownFrom: Type.String(),
          knownAs: Type.String(),
          grade: GradeSchema,
          source: SourceSchema,
          hosts: Type.Array(score),
          neighbours: Type.Array(score),
        },
        closed,
      ),
    ),
  },
  closed,
)

/** A file of hand-entered hosts. */
export const EnteredHostsSchema = Type.Object(
  {
    says: Type.String(),
    sender: Type.String(),
    knownFrom: Type.String(),
    asOf: Type.String(),
    grade: GradeSchema,
    source: SourceSchema,
    acts: Type.Array(
      Type.Object(
        {
          id: Type.String(),
          short: Type.String(),
          title: Type.String(),
          binds: Type.String(),
          until: Type.Optional(Type.Record(Type.String(), Type.String())),
          grade: GradeSchema,
          source: SourceSchema,
        },
        closed,
      ),
    ),
    hosts: Type.Array(
      Type.Object(
        {
          country: Type.String(),
          post: Type.Enum(['embassy', 'consulate']),
          isState: Type.Boolean(),
          named: Type.Optional(Type.String()),
          from: Type.Optional(Type.String()),
          to: Type.Optional(Type.String()),
          more: Type.Array(Type.String()),
        },
        closed,
      ),
    ),
  },
  closed,
)

/** The tables of a file that has been checked. */
export function enteredTables(
  file: Type.Static<typeof EnteredTablesSchema>,
): readonly IndicatorTable[] {
  return file.tables.map(({ vintage, year, knownFrom, grade, source, hosts, neighbours }) => ({
    indicator: file.indicator,
    title: file.title,
    vintage,
    year,
    knownFrom: startOfDay(knownFrom as Day),
    grade: grade as Grade,
    source: source as Source,
    scores: [...hosts, ...neighbours].map((one) => ({ ...one, country: one.country as Country })),
  }))
}

/** The hosts of a file that has been checked. */
export function enteredHosts(file: Type.Static<typeof EnteredHostsSchema>): HostList {
  const { says, sender, knownFrom, grade, source, acts, hosts } = file
  const held = new Map(acts.map((act) => [act.id, act]))
  return {
    sender: sender as Country,
    says,
    knownFrom: startOfDay(knownFrom as Day),
    grade: grade as Grade,
    source: source as Source,
    hosts: hosts.map(
      ({ country, post, isState, from, to, more }): Host => ({
        country: country as Country,
        post,
        isState,
        ...(from === undefined ? {} : { from: from as Day }),
        ...(to === undefined ? {} : { to: to as Day }),
        acts: more.flatMap((id): HostAct[] => {
          const act = held.get(id)
          if (act === undefined) return []
          const until = act.until?.[country]
          return [
            {
              id,
              short: act.short,
              title: act.title,
              grade: act.grade as Grade,
              source: act.source as Source,
              ...(until === undefined ? {} : { until: until as Day }),
            },
          ]
        }),
      }),
    ),
  }
}

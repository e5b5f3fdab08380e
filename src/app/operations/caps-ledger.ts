import Type from 'typebox'
import { decisions, factOfRuling, type Ruling } from '../../caps/index.ts'
import { badInput, Failure } from '../../model/index.ts'
import { BasisSchema } from '../../regimes/index.ts'
import { factId } from '../../store/index.ts'
import { importReports } from '../caps/import-reports.ts'
import { CapNoticeSchema, noticesIn } from '../caps/notices-in.ts'
import { ReportRowSchema } from '../caps/report-row.ts'
import { operation } from '../operation.ts'
import { printImport, printNotices } from '../print/caps-ledger.ts'

/** Takes reports on ceilings into the ledgers. */
export const capsImport = operation({
  name: 'caps import',
  says: 'Take reports of drawdown into the ledgers, whole or not at all; what overlaps is held for review and not counted.',
  does: 'writes',
  permission: 'caps:write',
  takes: Type.Object({
    csv: Type.Optional(Type.String({ description: 'The text of a CSV file of reports.' })),
    reports: Type.Optional(Type.Array(ReportRowSchema, { minItems: 1, maxItems: 100_000 })),
    published: Type.Optional(
      Type.String({
        description:
          'The day a collection of figures was published, YYYY-MM-DD; for files of commodity and period, whose rows give none.',
      }),
    ),
  }),
  gives: Type.Object({
    rows: Type.Integer(),
    added: Type.Integer(),
    alreadyHeld: Type.Integer(),
    held: Type.Array(
      Type.Object({ cap: Type.String(), id: Type.String(), because: Type.String() }),
    ),
    heldCount: Type.Integer(),
    displaced: Type.Array(
      Type.Object({ cap: Type.String(), id: Type.String(), because: Type.String() }),
      { description: 'Reports that were counted before and are not any more.' },
    ),
    unplaced: Type.Array(Type.Object({ row: Type.Integer(), says: Type.String() })),
    says: Type.String(),
  }),
  failures: ['bad-input/ledger'],
  arguments: [{ name: 'FILE.csv', fills: 'csv', reads: 'text' }],
  example: {
    says: 'One report over the API.',
    input: {
      reports: [
        {
          cap: 'un-1718/crude-2018-2019',
          from: '2019-01-01',
          to: '2019-01-31',
          reporter: 'Example State',
          quantity: { amount: '1000', unit: 'bbl' },
          publishedOn: '2019-02-20',
          basis: 'an example',
          grade: 'unconfirmed',
          source: { title: 'An example; no such report was made' },
        },
      ],
    },
  },
  run: async (context, { csv, reports, published }) =>
    importReports(context, {
      ...(csv === undefined ? {} : { csv }),
      ...(reports === undefined ? {} : { reports }),
      ...(published === undefined ? {} : { published }),
    }),
  prints: printImport,
})

/** Rules on a report that is held, or sets one aside that stands. */
export const capsRule = operation({
  name: 'caps rule',
  says: 'Rule on a report: that it counts, or that it is kept aside. The ruling and its reason stand in the ledger and in the audit log.',
  does: 'writes',
  permission: 'caps:rule',
  takes: Type.Object({
    entry: Type.String({ description: 'Id of the report, or its first 12 letters or more.' }),
    decision: Type.Enum([...decisions], { description: 'stands or aside.' }),
    reason: Type.String({ minLength: 1, description: 'Why.' }),
  }),
  gives: Type.Object({
    cap: Type.String(),
    entry: Type.String(),
    decision: Type.Enum([...decisions]),
    says: Type.String(),
  }),
  failures: ['not-found/report', 'bad-input/ambiguous'],
  arguments: [{ name: 'ENTRY', fills: 'entry' }],
  example: {
    says: 'A duplicate is set aside.',
    input: {
      entry: '0123456789abcdef',
      decision: 'aside',
      reason: 'The same shipment; the exporter confirmed it.',
    },
  },
  run: async ({ platform, view, now, actor }, { entry, decision, reason }) => {
    const report = reportNamed([...view.reports.values()].flat(), entry)
    const ruling: Omit<Ruling, 'id'> = {
      entry: report.id,
      decision: decision as Ruling['decision'],
      by: actor,
      reason,
      knownFrom: now,
    }
    const bare = factOfRuling(ruling, report.cap)
    await platform.store.facts.append([{ ...bare, id: factId(bare) }], {
      at: now,
      what: 'rule on a report',
      audit: {
        at: now,
        actor,
        action: 'caps rule',
        subject: report.id,
        detail: { cap: report.cap, decision, reason },
      },
    })
    const says = decision === 'stands' ? 'is counted from now on' : 'is kept aside from now on'
    return { cap: report.cap, entry: report.id, decision, says: `The report ${says}: ${reason}` }
  },
  prints: ({ says }) => says,
})

function reportNamed<Named extends { readonly id: string }>(
  reports: readonly Named[],
  entry: string,
): Named {
  if (entry.length < 12)
    throw badInput('entry', 'entry must be the id of a report, or 12 letters of it or more.')
  const ids = new Map(reports.filter(({ id }) => id.startsWith(entry)).map((one) => [one.id, one]))
  const [found, ...others] = [...ids.values()]
  if (found === undefined)
    throw new Failure('not-found/report', `No report ${JSON.stringify(entry)} is held.`, {
      at: 'entry',
      tryThis: 'See the ids in firebreak caps status ID --json.',
    })
  if (others.length > 0)
    throw new Failure('bad-input/ambiguous', `More than one report begins with ${entry}.`, {
      at: 'entry',
    })
  return found
}

/** The notices that were due; the feed and the stream of events are read off it. */
export const capsNotices = operation({
  name: 'caps notices',
  says: 'List the notices that ceilings gave: which step was reached, by when, and when that became known.',
  does: 'reads',
  permission: 'caps:read',
  isAsOf: true,
  takes: Type.Object({}),
  gives: Type.Object({ notices: Type.Array(CapNoticeSchema), basis: BasisSchema }),
  example: { says: 'The notices known by the end of 2017.', input: { knownBy: '2017-12-31' } },
  run: async ({ view, knownBy }) => ({
    notices: [...noticesIn(view, knownBy)],
    basis: view.basis,
  }),
  prints: printNotices,
})

import Type from 'typebox'
import { Failure } from '../../model/index.ts'
import { completeThrough } from '../../regimes/index.ts'
import { linesOfSources } from '../lists/describe-source.ts'
import { type SourceLine, SourceLineSchema } from '../lists/sources-shape.ts'
import { operation } from '../operation.ts'
import { engineVersion } from '../version.ts'

/** Whether the audit chain holds. */
export const auditVerify = operation({
  name: 'audit verify',
  says: 'Recompute the audit chain and name the first broken link, or none.',
  does: 'reads',
  permission: 'audit:read',
  takes: Type.Object({}),
  gives: Type.Object({
    broken: Type.Union([Type.Null(), Type.Object({ seq: Type.Integer(), says: Type.String() })]),
    says: Type.String(),
  }),
  example: { says: 'The chain of this store.', input: {} },
  run: async ({ platform }) => {
    const broken = await platform.store.audit.verify()
    return broken === undefined
      ? { broken: null, says: 'The audit chain holds.' }
      : {
          broken: { seq: broken.seq, says: broken.says },
          says: `The audit chain breaks at ${broken.seq}: ${broken.says}`,
        }
  },
  prints: ({ says }) => says,
})

const entry = Type.Object({
  seq: Type.Integer(),
  at: Type.String(),
  actor: Type.String(),
  action: Type.String(),
  subject: Type.String(),
  detail: Type.Unknown(),
  hash: Type.String(),
})

/** The audit log, a page at a time. */
export const auditList = operation({
  name: 'audit list',
  says: 'List audit entries in order, after a sequence number.',
  does: 'reads',
  permission: 'audit:read',
  paging: 'after',
  takes: Type.Object({
    after: Type.Optional(
      Type.Integer({ minimum: 0, description: 'Sequence number to start after.' }),
    ),
    limit: Type.Optional(
      Type.Integer({ minimum: 1, maximum: 1000, description: 'At most so many.' }),
    ),
  }),
  gives: Type.Object({
    entries: Type.Array(entry),
    next: Type.Union([Type.Null(), Type.Integer()]),
  }),
  example: { says: 'The first ten.', input: { limit: 10 } },
  run: async ({ platform }, { after = 0, limit = 100 }) => {
    const records = await platform.store.audit.read({ after, limit })
    const entries = records.map(({ seq, at, actor, action, subject, detail, hash }) => ({
      seq,
      at,
      actor,
      action,
      subject,
      detail,
      hash,
    }))
    return { entries, next: entries.length < limit ? null : (entries.at(-1)?.seq ?? null) }
  },
  prints: ({ entries }) =>
    entries
      .map(
        ({ seq, at, actor, action, subject }) => `${seq}  ${at}  ${actor}  ${action}  ${subject}`,
      )
      .join('\n'),
})

/** What is loaded and how fresh it is. */
export const status = operation({
  name: 'status',
  says: 'Say what is loaded: store, law, figures, lists.',
  does: 'reads',
  permission: 'status:read',
  takes: Type.Object({}),
  gives: Type.Object({
    engine: Type.String(),
    store: Type.Object({ kind: Type.String(), recorded: Type.Integer() }),
    law: Type.Object({
      hash: Type.String(),
      regimes: Type.Integer(),
      measures: Type.Integer(),
      completeThrough: Type.String(),
      problem: Type.Optional(Type.String()),
    }),
    figures: Type.Object({ hash: Type.String(), reports: Type.Integer() }),
    lists: Type.Array(SourceLineSchema),
  }),
  example: { says: 'This installation.', input: {} },
  run: async ({ platform, view }) => {
    const { law, problem } = platform.lawState()
    return {
      engine: engineVersion,
      store: { kind: platform.store.kind, recorded: view.basis.recorded },
      law: {
        hash: law.hash,
        regimes: law.regimes.size,
        measures: law.measures.size,
        completeThrough: completeThrough([...law.regimes.values()]),
        ...(problem === undefined ? {} : { problem }),
      },
      figures: {
        hash: view.basis.figures,
        reports: [...view.reports.values()].reduce((sum, reports) => sum + reports.length, 0),
      },
      lists: (await linesOfSources(platform.store)).filter((line) => line.status !== 'not-loaded'),
    }
  },
  prints: ({ engine, store, law, figures, lists }) =>
    [
      `Firebreak ${engine} on ${store.kind === 'embedded' ? 'its own PostgreSQL' : 'your PostgreSQL'}, ${store.recorded} batches taken in.`,
      `Law: ${law.measures} measures of ${law.regimes} ${law.regimes === 1 ? 'regime' : 'regimes'}, complete through ${law.completeThrough}.`,
      `Figures: ${figures.reports} reports. Lists: ${lists.length === 0 ? 'none loaded' : lists.map(sayList).join(', ')}.`,
      ...(law.problem === undefined ? [] : [`Law files on disk are refused: ${law.problem}`]),
    ].join('\n'),
})

function sayList({ id, status, records, fetchedAt }: SourceLine): string {
  const state = status === 'quarantined' ? ' (in quarantine)' : ''
  return `${id} ${records} records of ${fetchedAt?.slice(0, 10)}${state}`
}

/** The whole store as lines. */
export const storeExport = operation({
  name: 'store export',
  says: 'Write the whole store as JSON lines, to be taken in by an empty one.',
  does: 'reads',
  permission: 'store:export',
  doors: ['cli'],
  streams: 'lines',
  takes: Type.Object({}),
  gives: Type.String(),
  example: { says: 'All of it.', input: {} },
  run: async ({ platform }) => platform.store.exportTo(),
  prints: (line) => line,
})

/** Fills an empty store from an export. */
export const storeImport = operation({
  name: 'store import',
  says: 'Fill an empty store from an export, all of it or nothing.',
  does: 'writes',
  permission: 'store:import',
  doors: ['cli'],
  needsEmptyStore: true,
  takes: Type.Object({ lines: Type.String({ description: 'The exported lines.' }) }),
  gives: Type.Object({ recorded: Type.Integer() }),
  failures: ['conflict/not-empty', 'bad-input/export'],
  arguments: [{ name: 'FILE', fills: 'lines', reads: 'text' }],
  example: { says: 'An export file.', input: { lines: '' } },
  run: async ({ platform }, { lines }) => {
    if (lines === '')
      throw new Failure('bad-input/field', 'The file is empty; expected an export.', {
        at: 'lines',
      })
    await platform.store.importFrom(lines.split('\n').filter((line) => line !== ''))
    return { recorded: await platform.store.recorded() }
  },
  prints: ({ recorded }) => `The store is filled, up to record ${recorded}.`,
})

import Type from 'typebox'
import { badInput, Failure, type Instant } from '../../model/index.ts'
import {
  factOfTie,
  type HeldTie,
  retractionOfTie,
  type Tie,
  tieText,
} from '../../networks/index.ts'
import { factId, type Store } from '../../store/index.ts'
import { heldTies } from '../networks/held-ties.ts'
import { readEvidenceFile } from '../networks/read-evidence-file.ts'
import { operation } from '../operation.ts'

const closed = { additionalProperties: false } as const
const mostIssues = 100

const IssueSchema = Type.Object({
  code: Type.String(),
  says: Type.String(),
  at: Type.Optional(Type.String()),
})

/** Takes in evidence on who is tied to whom, each tie with its document, page and grade. */
export const networkImport = operation({
  name: 'network import',
  says: "Take in ties from an analyst's table, from GLEIF's level 2 file, or from FollowTheMoney lines; a tie held already is not held twice.",
  does: 'writes',
  permission: 'network:write',
  takes: Type.Object(
    {
      text: Type.String({
        minLength: 1,
        description: 'The whole file: CSV, or JSON lines of FollowTheMoney.',
      }),
    },
    closed,
  ),
  gives: Type.Object({
    form: Type.Enum(['evidence', 'gleif', 'ftm']),
    rows: Type.Integer(),
    taken: Type.Integer({ description: 'Ties that were new.' }),
    known: Type.Integer({
      description: 'Ties that were held already, or stood twice in the file.',
    }),
    issues: Type.Array(IssueSchema, {
      description: `What ties nobody and why; the first ${mostIssues}.`,
    }),
    says: Type.String(),
  }),
  arguments: [{ name: 'FILE', fills: 'text', reads: 'text' }],
  example: {
    says: 'One tie with its document and page.',
    input: {
      text: 'kind,from,to,share,valid_from,document,page,grade\nowns,Example Holder,Example Shipping,60,2016-01-01,Example register extract,p. 2,official\n',
    },
  },
  run: async ({ platform, now, actor }, { text }) => {
    const file = await readEvidenceFile(text)
    const fresh = await newTies(platform.store, file.ties)
    const facts = fresh.map((tie) => {
      const fact = factOfTie(tie, now)
      return { ...fact, id: factId(fact) }
    })
    const detail = { form: file.form, rows: file.rows, ties: facts.length }
    await platform.store.facts.append(facts, {
      at: now,
      what: 'network import',
      audit: { at: now, actor, action: 'network-import', subject: file.form, detail },
    })
    const known = file.ties.length - fresh.length
    return {
      form: file.form,
      rows: file.rows,
      taken: fresh.length,
      known,
      issues: file.issues.slice(0, mostIssues),
      says: saysTaken(fresh.length, known, file.issues.length),
    }
  },
  prints: ({ says, issues }) =>
    [says, ...issues.slice(0, 10).map((issue) => `  ${issue.says}`)].join('\n'),
})

/** The ties of a file that the store does not hold in the same words and the file does not say earlier. */
async function newTies(store: Store, ties: readonly Tie[]): Promise<readonly Tie[]> {
  const held = await heldTies(store, await store.recorded())
  const said = new Set(held.filter(({ span }) => span.takenBack === undefined).map(tieText))
  return ties.filter((tie) => {
    const text = tieText(tie)
    const isNew = !said.has(text)
    said.add(text)
    return isNew
  })
}

function saysTaken(taken: number, known: number, issues: number): string {
  const parts = [`${taken} ${taken === 1 ? 'tie' : 'ties'} taken in`]
  if (known > 0) parts.push(`${known} held already`)
  if (issues > 0)
    parts.push(`${issues} ${issues === 1 ? 'row ties' : 'rows tie'} nobody or lost a value`)
  return `${parts.join(', ')}.`
}

/** Contests a tie, or takes it back, for a reason that is kept. */
export const networkContest = operation({
  name: 'network contest',
  says: 'Contest a held tie, so that it catches nobody by itself, or withdraw it; what was held before stays as it was known.',
  does: 'writes',
  permission: 'network:write',
  takes: Type.Object(
    {
      id: Type.String({
        minLength: 1,
        description: 'The id of the tie, or its first twelve letters.',
      }),
      because: Type.String({ minLength: 1, description: 'Why, in a sentence.' }),
      as: Type.Optional(
        Type.Enum(['contested', 'withdrawn'], { description: 'contested without it.' }),
      ),
    },
    closed,
  ),
  gives: Type.Object({ id: Type.String(), says: Type.String() }),
  failures: ['not-found/tie'],
  arguments: [{ name: 'ID', fills: 'id' }],
  example: {
    says: 'A tie that its party denies.',
    input: { id: '0123456789ab', because: 'The company shows another register extract.' },
  },
  run: async ({ platform, now, actor }, { id, because, as = 'contested' }) => {
    const { store } = platform
    if (because.trim() === '')
      throw badInput('because', 'because is empty; expected the reason in a sentence.')
    const tie = standingTie(await heldTies(store, await store.recorded()), id, now)
    const taken = retractionOfTie(tie, because, now)
    const rows = [taken, ...(as === 'contested' ? [contestedAnew(tie, because, now)] : [])]
    await store.facts.append(
      rows.map((row) => ({ ...row, id: factId(row) })),
      {
        at: now,
        what: 'network contest',
        audit: { at: now, actor, action: `network-${as}`, subject: tie.id, detail: { because } },
      },
    )
    return { id: tie.id, says: `The tie from ${tie.from} to ${tie.to} is ${as}: ${because}` }
  },
  prints: ({ says }) => says,
})

function standingTie(ties: readonly HeldTie[], id: string, now: Instant): HeldTie {
  const found = ties.filter(
    (tie) => tie.id.startsWith(id) && (tie.span.takenBack ?? now) >= now && id.length >= 8,
  )
  const [tie] = found
  if (tie !== undefined && found.length === 1) return tie
  throw new Failure(
    'not-found/tie',
    `No tie that stands has the id ${JSON.stringify(id.slice(0, 80))}.`,
    {
      at: 'id',
      tryThis: 'network show lists the ties with their ids.',
    },
  )
}

/** The same statement from now on, with why it is disputed. */
function contestedAnew(tie: HeldTie, because: string, now: Instant) {
  const { knownFrom: _, takenBack: __, ...span } = tie.span
  return factOfTie({ ...tie, span, contested: because }, now)
}

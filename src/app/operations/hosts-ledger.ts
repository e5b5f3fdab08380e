import type { GivenRegister, NationalReport } from '../../jurisdictions/index.ts'
import { reportFactProperty, reportSubject } from '../../jurisdictions/index.ts'
import type { Country, Fact, Instant } from '../../model/index.ts'
import { factId } from '../../store/index.ts'
import type { Context } from '../operation.ts'

const registerProperty = 'mission-register'
const stepProperty = 'mission-step'

/** A desk's word on a step of its checklist. */
export interface StepMark {
  readonly step: string
  readonly state: 'open' | 'done' | 'set-aside'
  readonly note: string | null
  readonly at: Instant
}

type Ask = Pick<Context, 'platform' | 'view' | 'knownBy'>

/** The register of a host as of the basis: the last that was taken in; undefined where none was. */
export async function heldRegister(ask: Ask, host: Country): Promise<GivenRegister | undefined> {
  const facts = await readFacts(ask, subjectOf(host), registerProperty)
  return facts.at(-1)?.value as GivenRegister | undefined
}

/** The hosts whose register is held. */
export async function hostsWithRegister({
  platform,
  view,
  knownBy,
}: Ask): Promise<readonly string[]> {
  const upTo = view.basis.recorded
  const facts = await platform.store.facts.read({ property: registerProperty, upTo, knownBy })
  return [...new Set(facts.map(({ subject }) => subject.slice('missions:'.length)))].sort()
}

/** Takes in a register; the one before is taken back by it, and stays in the ledger. */
export async function keepRegister(
  context: Context,
  host: Country,
  register: GivenRegister,
): Promise<number> {
  const before = (await readFacts(context, subjectOf(host), registerProperty)).at(-1)
  const fact = stamped(context, {
    subject: subjectOf(host),
    property: registerProperty,
    value: register,
    source: register.source ?? { title: 'Register of the desk' },
    grade: register.grade ?? 'unconfirmed',
    ...(before === undefined ? {} : { retracts: before.id }),
  })
  const entries = entriesOf(register)
  const receipt = await append(context, [fact], 'mission-import', host, { entries })
  return receipt.added === 0 ? 0 : entries
}

/** The last word on every step of a host's checklist. */
export async function marksOf(ask: Ask, host: Country): Promise<ReadonlyMap<string, StepMark>> {
  const facts = await readFacts(ask, subjectOf(host), stepProperty)
  return new Map(facts.map(({ value }) => [(value as StepMark).step, value as StepMark]))
}

/** Writes a desk's word on a step. */
export async function keepMark(context: Context, host: Country, mark: StepMark): Promise<void> {
  const fact = stamped(context, {
    subject: subjectOf(host),
    property: stepProperty,
    value: mark,
    source: { title: 'Checklist of the desk' },
    grade: 'unconfirmed',
  })
  await append(context, [fact], 'mission-mark', `${host} ${mark.step}`, {
    state: mark.state,
    note: mark.note,
  })
}

/** The reports held of a State, or of all. */
export async function heldReports(ask: Ask, country?: Country): Promise<readonly NationalReport[]> {
  const facts = await ask.platform.store.facts.read({
    property: reportFactProperty,
    upTo: ask.view.basis.recorded,
    knownBy: ask.knownBy,
    ...(country === undefined ? {} : { subject: reportSubject(country) }),
  })
  const last = new Map<string, NationalReport>()
  for (const { value } of [...facts].sort((left, right) => left.recorded - right.recorded)) {
    const report = value as NationalReport
    last.set(`${report.country} ${report.resolution}`, report)
  }
  return [...last.values()]
}

/** Takes in reports, all of them or none. */
export async function keepReports(
  context: Context,
  reports: readonly NationalReport[],
  title: string,
): Promise<number> {
  const facts = reports.map((report) =>
    stamped(context, {
      subject: reportSubject(report.country),
      property: reportFactProperty,
      value: report,
      source: { title, ...(report.document === undefined ? {} : { locator: report.document }) },
      grade: 'official',
    }),
  )
  const known = await heldReports(context)
  const before = new Set(known.map((report) => JSON.stringify(ordered(report))))
  const fresh = facts.filter(
    ({ value }) => !before.has(JSON.stringify(ordered(value as NationalReport))),
  )
  if (fresh.length === 0) return 0
  return (await append(context, fresh, 'report-import', title, { rows: fresh.length })).added
}

function ordered({ country, resolution, due, made, document }: NationalReport): readonly unknown[] {
  return [country, resolution, due, made, document ?? null]
}

async function readFacts({ platform, view, knownBy }: Ask, subject: string, property: string) {
  const upTo = view.basis.recorded
  const facts = await platform.store.facts.read({ subject, property, upTo, knownBy })
  return [...facts].sort((left, right) => left.recorded - right.recorded)
}

function subjectOf(host: Country): string {
  return `missions:${host}`
}

function stamped(context: Context, said: Omit<Fact, 'id' | 'knownFrom'>): Fact {
  const fact = { ...said, knownFrom: context.now }
  return { ...fact, id: factId(fact) }
}

function append(
  { platform, now, actor }: Context,
  facts: readonly Fact[],
  action: string,
  subject: string,
  detail: Readonly<Record<string, unknown>>,
) {
  const audit = { at: now, actor, action, subject, detail }
  return platform.store.facts.append(facts, { at: now, what: action, audit })
}

function entriesOf(register: GivenRegister): number {
  const { missions, people, accounts, property, staff, business } = register
  return [missions, people, accounts, property, staff, business].reduce(
    (sum, entries) => sum + (entries?.length ?? 0),
    0,
  )
}

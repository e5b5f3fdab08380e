import Type from 'typebox'
import {
  countryAt,
  type GivenRegister,
  type MissionCheck,
  MissionCheckSchema,
  RegisterSchema,
  readRegister,
  readRegisterCsv,
  type Step,
} from '../../jurisdictions/index.ts'
import { badInput, type Country, Failure, sayCountry } from '../../model/index.ts'
import { BasisSchema } from '../../regimes/index.ts'
import { checkShape } from '../check-shape.ts'
import { type Context, operation } from '../operation.ts'
import { printMissions } from '../print/missions.ts'
import { heldRegister, keepMark, keepRegister, marksOf } from './hosts-ledger.ts'
import { checkMissions } from './missions-held.ts'

const hostField = Type.String({
  minLength: 2,
  description: 'The host, by ISO 3166 code or English name.',
})

/** Takes a host's register into the ledger. */
export const missionImport = operation({
  name: 'mission import',
  says: "Take a host's register of missions into the ledger, from CSV or JSON, whole or not at all.",
  does: 'writes',
  permission: 'missions:write',
  takes: Type.Object({
    host: Type.Optional(hostField),
    register: Type.String({
      minLength: 1,
      description: 'The register: CSV with a head, one entry a row, or the JSON of mission check.',
    }),
    source: Type.Optional(
      Type.String({ minLength: 1, description: 'Where the register is from, in a line.' }),
    ),
  }),
  gives: Type.Object({ host: Type.String(), entries: Type.Integer(), says: Type.String() }),
  arguments: [{ name: 'FILE', fills: 'register', reads: 'text' }],
  example: {
    says: 'Two accounts of one embassy.',
    input: {
      host: 'DE',
      register: 'kind,id,holder\nmission,embassy,\naccount,first,embassy\naccount,second,embassy\n',
    },
  },
  run: async (context, { host, register, source }) => {
    const given = await registerOf(register, host, source)
    const { register: read } = readRegister(given)
    const { view, on, knownBy } = context
    await checkMissions(view, given, on, knownBy)
    const entries = await keepRegister(context, read.host, { ...given, host: read.host })
    const name = sayCountry(read.host)
    return {
      host: read.host,
      entries,
      says: `The register of ${name} is in the ledger, with ${entries} ${entries === 1 ? 'entry' : 'entries'}.`,
    }
  },
  prints: ({ says }) => says,
})

async function registerOf(
  text: string,
  host: string | undefined,
  source: string | undefined,
): Promise<GivenRegister> {
  const from = source === undefined ? {} : { source: { title: source } }
  if (!text.trimStart().startsWith('{')) {
    if (host === undefined)
      throw badInput('host', 'host is missing; expected the State whose register it is.')
    return readRegisterCsv(text, host, from)
  }
  const given = readJson(text)
  const { date: _, ...fields } = given
  const named = host === undefined ? fields : { ...fields, host }
  const checked = checkShape(RegisterSchema, { ...named, ...from }, (at, says) =>
    badInput(`register.${at}`, `register: ${says}.`),
  )
  return checked
}

function readJson(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>
  } catch (cause) {
    throw new Failure(
      'bad-input/field',
      'register begins like JSON and is none; expected JSON or CSV.',
      {
        at: 'register',
        cause,
      },
    )
  }
}

/** A host's checklist: its register held against the law, with the desk's marks. */
export const missionShow = operation({
  name: 'mission show',
  says: "Hold the register of a host that is in the ledger against the law, with the state of the desk's checklist.",
  does: 'reads',
  permission: 'missions:read',
  isAsOf: true,
  takes: Type.Object({ host: hostField }),
  gives: Type.Object({
    ...MissionCheckSchema.properties,
    register: RegisterSchema,
    basis: BasisSchema,
  }),
  failures: ['not-found/register'],
  arguments: [{ name: 'HOST', fills: 'host' }],
  example: { says: 'The register of Germany.', input: { host: 'DE', on: '2017-01-15' } },
  run: async (context, { host }) => {
    const { view, on, knownBy } = context
    const country = countryAt(host, 'host').country
    const register = await needRegister(context, country)
    const answer = await checkMissions(view, register, on, knownBy)
    const marks = await marksOf(context, country)
    return { ...withMarks(answer, marks), register, basis: view.basis }
  },
  prints: printMissions,
})

/** A desk's word on a step, kept in the ledger. */
export const missionMark = operation({
  name: 'mission mark',
  says: "Mark a step of a host's checklist as done, open or set aside; every mark stays in the ledger and the audit log.",
  does: 'writes',
  permission: 'missions:write',
  takes: Type.Object({
    host: hostField,
    step: Type.String({
      minLength: 3,
      maxLength: 400,
      description: 'Id of a step, as mission show gives it.',
    }),
    state: Type.Enum(['open', 'done', 'set-aside'], { description: 'Its state from now on.' }),
    note: Type.Optional(Type.String({ maxLength: 2000, description: 'What was done or found.' })),
  }),
  gives: Type.Object({ host: Type.String(), step: Type.String(), state: Type.String() }),
  failures: ['not-found/register', 'not-found/step'],
  arguments: [
    { name: 'HOST', fills: 'host' },
    { name: 'STEP', fills: 'step' },
    { name: 'STATE', fills: 'state' },
  ],
  example: {
    says: 'A second account was closed.',
    input: { host: 'DE', step: 'account-2/closed', state: 'done', note: 'Closed by the bank.' },
  },
  run: async (context, { host, step, state, note }) => {
    const country = countryAt(host, 'host').country
    const register = await needRegister(context, country)
    if (!namesEntry(register, step))
      throw new Failure(
        'not-found/step',
        `No entry of the register of ${sayCountry(country)} has a step ${JSON.stringify(step.slice(0, 80))}.`,
        { at: 'step', tryThis: `See firebreak mission show ${country}.` },
      )
    const kept = note === undefined || note.trim() === '' ? null : note.trim()
    await keepMark(context, country, { step, state, note: kept, at: context.now })
    return { host: country, step, state }
  },
  prints: ({ step, state }) => `${step} is ${state.replace('-', ' ')}.`,
})

async function needRegister(context: Context, host: Country): Promise<GivenRegister> {
  const register = await heldRegister(context, host)
  if (register !== undefined) return register
  throw new Failure(
    'not-found/register',
    `No register of missions in ${sayCountry(host)} is in the ledger.`,
    { at: 'host', tryThis: `Take one in: firebreak mission import FILE.csv --host ${host}.` },
  )
}

function withMarks(answer: MissionCheck, marks: Awaited<ReturnType<typeof marksOf>>): MissionCheck {
  const steps = answer.steps.map((step): Step => {
    const mark = marks.get(step.id)
    return mark === undefined
      ? step
      : { ...step, state: mark.state, note: mark.note, marked: mark.at }
  })
  return { ...answer, steps }
}

/** A step's id begins with its entry's. */
function namesEntry(register: GivenRegister, step: string): boolean {
  const { people = [], accounts = [], property = [], staff = [], business = [] } = register
  const entries = [...people, ...accounts, ...property, ...staff, ...business]
  return entries.some(({ id }) => step.startsWith(`${id}/`))
}

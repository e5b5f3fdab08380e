import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import {
  checkRegister,
  type GivenRegister,
  itemsOn,
  readRegister,
  readRegisterCsv,
} from '../../jurisdictions/index.ts'
import { endOfDay, Failure, readDay } from '../../model/index.ts'
import { loadLaw } from '../../regimes/index.ts'
import { portOf } from '../port.ts'
import { printMissions } from '../print/missions.ts'
import { readFolder } from '../read-folder.ts'
import { factsFile as file } from './missions-held.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const bundle = await readFolder(join(root, 'data/regimes'))
const loaded = loadLaw(bundle.texts, bundle.hash)
if (loaded.kind === 'refused') throw new Error(loaded.issues[0]?.says)
const { law } = loaded

function check(given: GivenRegister, on: string) {
  const day = readDay(on)
  if (day === undefined) throw new Error(on)
  const knownBy = endOfDay(day)
  const ask = portOf({ law, reports: new Map() }, day, knownBy)
  return checkRegister({ ...readRegister(given), file, law, on: day, knownBy, ask })
}

function example(name: string, on?: string) {
  const text = readFileSync(join(root, 'examples', `mission-${name}.json`), 'utf8')
  const { date, ...given } = JSON.parse(text) as GivenRegister & { date: string }
  return check(given, on ?? date)
}

const outcomesOf = (answer: ReturnType<typeof check>) =>
  Object.fromEntries(answer.items.map(({ id, outcome }) => [id, outcome]))

describe('the embassy with two accounts', () => {
  it('is barred from the second from the day of adoption, and not the day before', () => {
    expect(outcomesOf(example('two-accounts', '2016-11-29'))).toEqual({
      'account-1': 'not-caught',
      'account-2': 'not-caught',
    })
    const answer = example('two-accounts', '2016-11-30')
    expect(answer.outcome).toBe('prohibited')
    expect(outcomesOf(answer)).toEqual({ 'account-1': 'not-caught', 'account-2': 'prohibited' })
    const [finding] = answer.findings
    expect(finding).toMatchObject({
      item: 'account-2',
      citation: { document: 'S/RES/2321 (2016)', paragraph: '16' },
      force: 'B',
      effect: 'prohibits',
    })
  })

  it('says which evidence is needed and what is to be ended', () => {
    const answer = example('two-accounts')
    const second = answer.items.find(({ id }) => id === 'account-2')
    expect(second?.because[0]).toContain('holds account-1 in Germany already (opened earlier)')
    expect(second?.evidence.find(({ claim }) => claim.includes('one-account'))).toMatchObject({
      stated: true,
      by: 'register',
      proof: expect.stringContaining('every bank in the territory'),
    })
    expect(answer.steps.map(({ item, kind }) => [item, kind])).toEqual([['account-2', 'end']])
    expect(printMissions(answer)).toContain('[ ] end: ')
  })

  it('has one too many however the days of opening are told', () => {
    const given = (opened?: string): GivenRegister => ({
      host: 'Germany',
      missions: [{ id: 'm' }],
      accounts: [
        { id: 'a', holder: 'm', ...(opened ? { opened } : {}) },
        { id: 'b', holder: 'm' },
      ],
    })
    for (const opened of [undefined, '2010-01-01']) {
      const outcomes = Object.values(outcomesOf(check(given(opened), '2017-01-15')))
      expect(outcomes.toSorted()).toEqual(['not-caught', 'prohibited'])
    }
  })

  it('is in order once one is closed', () => {
    const answer = check(
      {
        host: 'DE',
        missions: [{ id: 'm' }],
        accounts: [
          { id: 'a', holder: 'm', closed: '2017-02-01' },
          { id: 'b', holder: 'm' },
        ],
      },
      '2017-02-02',
    )
    expect(outcomesOf(answer)).toEqual({ b: 'not-caught' })
  })
})

describe('the hostel in the grounds of an embassy', () => {
  it('is barred; the chancery beside it is not', () => {
    const answer = example('hostel')
    expect(outcomesOf(answer)).toEqual({ chancery: 'not-caught', hostel: 'prohibited' })
    expect(
      answer.findings
        .filter(({ outcome }) => outcome === 'prohibited')
        .map(({ citation }) => citation.paragraph),
    ).toEqual(['18'])
    expect(outcomesOf(example('hostel', '2016-11-29'))['hostel']).toBe('not-caught')
  })

  it.each(['residence', 'unknown', undefined])('used as %s is a question', (use) => {
    const property = [{ id: 'p', tenure: 'leased' as const, ...(use === undefined ? {} : { use }) }]
    const answer = check({ host: 'DE', property }, '2017-01-15')
    expect(answer.outcome).toBe('not-enough-facts')
    expect(answer.steps).toMatchObject([{ kind: 'establish', item: 'p' }])
  })
})

describe('the diplomat with an account in a third State', () => {
  const answer = example('diplomat-third-state')

  it('breaks nothing by that alone, and the answer says what is unconfirmed', () => {
    expect(answer.outcome).toBe('not-caught')
    expect(outcomesOf(answer)).toMatchObject({ 'at-home': 'not-caught', abroad: 'not-caught' })
    const abroad = answer.findings.filter(({ item }) => item === 'abroad')
    expect(abroad.find(({ effect }) => effect === 'clarifies')).toMatchObject({
      citation: { paragraph: '16' },
      grade: 'unconfirmed',
      text: expect.stringContaining('no breach by that alone'),
    })
    const item = answer.items.find(({ id }) => id === 'abroad')
    expect(item?.jurisdiction).toBe('AT')
    expect(item?.notes[0]?.says).toContain('within each of its Member States')
  })

  it('is a question where it is not known to which State the diplomat is accredited', () => {
    const open = check(
      {
        host: 'DE',
        people: [
          {
            id: 'd',
            role: 'diplomat',
            worksForBank: false,
            actsForListed: false,
            associated: false,
          },
        ],
        accounts: [
          { id: 'a', holder: 'd' },
          { id: 'b', holder: 'd' },
        ],
      },
      '2017-01-15',
    )
    expect(outcomesOf(open)).toMatchObject({ a: 'not-caught', b: 'not-enough-facts' })
  })
})

describe('the staff of a mission', () => {
  it('is only called upon to be reduced: reported, and nothing changed', () => {
    const answer = example('staff-cut')
    expect(answer.outcome).toBe('not-caught')
    expect(answer.findings).toMatchObject([
      { citation: { paragraph: '14' }, force: 'H', effect: 'urges' },
    ])
    expect(answer.steps).toMatchObject([{ kind: 'called-upon', force: 'H' }])
    expect(answer.items[0]?.says).toContain('Only called upon: S/RES/2321 (2016) ¶14')
    expect(example('staff-cut', '2016-11-29').findings).toEqual([])
  })
})

describe('agents and offices of banks', () => {
  const answer = example('bank-agents')

  it('are expelled on the determination of the State, which is asked for where it is open', () => {
    expect(outcomesOf(answer)).toMatchObject({
      representative: 'permitted-with-duties',
      undetermined: 'not-enough-facts',
      branch: 'prohibited',
      office: 'permitted-with-duties',
    })
    const expelled = answer.findings.find(({ item }) => item === 'representative')
    expect(expelled).toMatchObject({
      citation: { paragraph: '33' },
      force: 'BC',
      effect: 'requires',
    })
    expect(expelled?.decidedBy).toContain('State')
  })

  it('are to be closed by the day the law sets', () => {
    const office = answer.steps.find(({ item, kind }) => item === 'office' && kind === 'duty')
    expect(office?.by).toBe('2017-02-28')
    expect(outcomesOf(example('bank-agents', '2017-03-01'))['office']).toBe('approval-required')
  })

  it('that are held for a trial stay', () => {
    const held = check(
      {
        host: 'CN',
        people: [
          {
            id: 'p',
            role: 'other',
            worksForBank: true,
            actsForListed: false,
            associated: false,
            presenceRequired: true,
          },
        ],
      },
      '2017-01-15',
    )
    expect(held.outcome).toBe('not-caught')
  })
})

describe('what the register fills', () => {
  it('are statements that the loaded law asks for, every one', () => {
    const named = Object.values(file.items).flatMap(({ claims }) => Object.keys(claims))
    expect(named.filter((claim) => !law.claims.has(claim))).toEqual([])
  })

  it('is outweighed by what the asker states', () => {
    const accounts = [
      { id: 'a', holder: 'm' },
      { id: 'b', holder: 'm', claims: { 'one-account-held-already': false } },
    ]
    const answer = check({ host: 'DE', missions: [{ id: 'm' }], accounts }, '2017-01-15')
    expect(answer.outcome).toBe('not-caught')
    expect(answer.items[1]?.evidence.find(({ by }) => by === 'asker')?.stated).toBe(false)
  })
})

describe('a register as CSV', () => {
  const head =
    'kind,id,name,holder,mission,role,accredited_to,country,from,to,tenure,use,number,on,new,works_for_bank'
  const rows = [
    'mission,embassy,Example embassy,,,,,,,,,,,,,',
    'person,attache,,,embassy,diplomat,Deutschland,,,,,,,,,no',
    'account,one,,embassy,,,,,2009-03-01,,,,,,,',
    'property,hostel,Building in the grounds,,embassy,,,,,,owned,hostel,,,,',
    'staff,count,,,embassy,,,,,,,,11,2017-01-01,,',
    'branch,bank,,,,,,,,,,,,,no,',
  ]

  it('is the same register as JSON', () => {
    const given = readRegisterCsv([head, ...rows].join('\n').replace('Deutschland', 'DE'), 'DE', {})
    const { register } = readRegister(given)
    expect(
      itemsOn(
        register,
        readDay('2017-01-15') ??
          (() => {
            throw new Error('day')
          })(),
      ).map(({ id, kind }) => [id, kind]),
    ).toEqual([
      ['one', 'account'],
      ['attache', 'person'],
      ['count', 'staff'],
      ['hostel', 'property'],
      ['bank', 'branch'],
    ])
    expect(register.property[0]).toMatchObject({
      tenure: 'owned',
      address: 'Building in the grounds',
    })
  })

  it.each([
    ['an unknown kind', 'ship,x,,,,,,,,,,,,,,', 'row 2, kind'],
    ['no id', 'account,,,embassy,,,,,,,,,,,,', 'row 2, id'],
    ['no holder', 'account,x,,,,,,,,,,,,,,', 'row 2, holder'],
    ['a number that is none', 'staff,x,,,m,,,,,,,,many,2017-01-01,,', 'row 2, number'],
    ['a statement that is none', 'branch,x,,,,,,,,,,,,,perhaps,', 'row 2, new'],
  ])('with %s is refused with its row', (_what, row, at) => {
    expect(() => readRegisterCsv(`${head}\n${row}`, 'DE', {})).toThrow(
      expect.objectContaining({ at: expect.stringContaining(at) }),
    )
  })

  it('with an unknown column is refused by its name', () => {
    expect(() => readRegisterCsv('kind,id,colour\nmission,m,red', 'DE', {})).toThrow('colour')
  })
})

describe('a register that is wrong', () => {
  it.each([
    ['an unknown country', { host: 'Atlantis' }, 'host'],
    [
      'an id twice',
      { host: 'DE', missions: [{ id: 'm' }], people: [{ id: 'm', role: 'staff' }] },
      'people[0].id',
    ],
    [
      'a holder that nobody is',
      { host: 'DE', accounts: [{ id: 'a', holder: 'm' }] },
      'accounts[0].holder',
    ],
    [
      'a day that does not exist',
      { host: 'DE', missions: [{ id: 'm', from: '2017-02-30' }] },
      'missions[0].from',
    ],
    [
      'an end before the beginning',
      { host: 'DE', missions: [{ id: 'm', from: '2017-02-02', to: '2017-02-01' }] },
      'missions[0].to',
    ],
    [
      'a claim that the law does not ask',
      { host: 'DE', property: [{ id: 'p', claims: { 'is-blue': true } }] },
      'claims.is-blue',
    ],
  ])('with %s is refused by its place', (_what, given, at) => {
    try {
      check(given as GivenRegister, '2017-01-15')
    } catch (error) {
      expect(error).toBeInstanceOf(Failure)
      expect((error as Failure).at).toBe(at)
      return
    }
    throw new Error('nothing was refused')
  })

  it('with an old name of a country is read, and that is said', () => {
    expect(check({ host: 'Burma' }, '2017-01-15').aliases.map(({ says }) => says)).toEqual([
      'Burma is read as Myanmar (MM).',
    ])
  })
})

describe('the examples', () => {
  it('are all tried here', () => {
    const names = readdirSync(join(root, 'examples')).filter((name) =>
      /^mission-.*\.json$/.test(name),
    )
    expect(names.sort()).toEqual([
      'mission-bank-agents.json',
      'mission-diplomat-third-state.json',
      'mission-hostel.json',
      'mission-staff-cut.json',
      'mission-two-accounts.json',
    ])
  })
})

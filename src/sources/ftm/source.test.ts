import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Failure, type ListedParty } from '../../model/index.ts'
import type { ParseStep } from '../source.ts'
import { fileName, parseFtm } from './parse.ts'
import { ftm } from './source.ts'
import { generateFtm } from './testing/generate.ts'
import { usualLimits } from './waiting-room.ts'

const sample = readFileSync(join(import.meta.dirname, 'sample.jsonl'), 'utf8')

async function* bytesOf(text: string | Uint8Array): AsyncGenerator<Uint8Array> {
  yield typeof text === 'string' ? Buffer.from(text) : text
}

async function read(text: string | Uint8Array, limits = usualLimits) {
  const steps: ParseStep[] = []
  for await (const step of parseFtm(new Map([[fileName, bytesOf(text)]]), limits)) steps.push(step)
  return {
    parties: steps.flatMap(({ parties = [] }) => parties),
    dropped: steps.flatMap(({ dropped = [] }) => dropped),
    issues: steps.flatMap(({ issues = [] }) => issues),
  }
}

function line(id: string, schema: string, properties: object, more: object = {}): string {
  return JSON.stringify({ id, schema, properties, ...more })
}

async function one(schema: string, properties: object, more: object = {}) {
  const found = await read(line('x', schema, properties, more))
  return { ...found, party: found.parties[0] }
}

describe('the sample', async () => {
  const { parties, dropped, issues } = await read(sample)
  const byId = (id: string) => parties.find(({ reference }) => reference === id)

  it('gives every party, and drops only the link', () => {
    expect(parties.map(({ reference }) => reference).sort()).toEqual([
      'smp-company-1',
      'smp-person-1',
      'smp-plane-1',
      'smp-vessel-1',
      'smp-wallet-1',
    ])
    expect(dropped).toEqual([{ reason: 'not-a-party', at: 'line 9' }])
    expect(issues).toEqual([])
  })

  it('leads with the caption, with the parts in the order of the name', () => {
    expect(byId('smp-person-1')?.names).toEqual([
      {
        full: 'Odran Velmiro Tastek',
        kind: 'primary',
        quality: 'unstated',
        parts: [
          { kind: 'given', value: 'Odran' },
          { kind: 'patronymic', value: 'Velmiro' },
          { kind: 'family', value: 'Tastek' },
        ],
      },
      { full: 'TASTEK Odran Velmiro', kind: 'alias', quality: 'unstated', said: 'name' },
      { full: 'Одран Тастек', kind: 'alias', quality: 'unstated', said: 'name' },
      { full: 'Odran the Miller', kind: 'alias', quality: 'unstated', said: 'alias' },
      { full: 'Miller', kind: 'alias', quality: 'weak', said: 'weakAlias' },
      { full: 'Odran Pellmar', kind: 'former', quality: 'unstated', said: 'previousName' },
    ])
  })

  it('joins sanctions from lines before and after, and the passport', () => {
    const person = byId('smp-person-1')
    expect(person?.designation).toEqual({
      programs: ['SMP-1', 'SAMPLE-ARMS', 'SAMPLE-FRAUD'],
      legalBasis: [],
      measures: ['Asset freeze', 'Travel ban'],
      reasons: ['Invented for this sample.'],
      designatedOn: '2016-03-02',
      publishedOn: '2016-03-04',
      amendedOn: ['2025-03-04'],
    })
    expect(person?.identifiers).toContainEqual({
      scheme: 'passport',
      value: 'P0000002',
      said: 'Passport',
      country: 'KP',
      note: 'startDate 2010-01-01; endDate 2015-01-01',
    })
    expect(person?.identifiers).toContainEqual({
      scheme: 'other',
      value: 'SA.001',
      said: 'authorityId',
    })
    expect(person?.other).toMatchObject({
      'sanction.authority': ['Council of Samplia', 'Samplian Treasury'],
      education: ['Lindora Institute'],
      datasets: ['sample_list'],
      topics: ['sanction'],
    })
    expect(person?.other).not.toHaveProperty('last_seen')
  })

  it('keeps dates as exact as they are and codes of no country as words', () => {
    const person = byId('smp-person-1')
    expect(person?.birthDates).toEqual([{ value: '1954-03' }, { value: '1955' }])
    expect(person?.deathDates).toEqual([{ value: '2020-01-02' }])
    expect(person?.ties).toContainEqual({ as: 'citizenship', said: 'suhh' })
    expect(person?.ties).toContainEqual({ as: 'nationality', said: 'kp', country: 'KP' })
  })

  it('reads what is nested', () => {
    const company = byId('smp-company-1')
    expect(company?.designation).toMatchObject({
      programs: ['SAMPLE-ARMS'],
      designatedOn: '2017-08-05',
    })
    expect(company?.addresses).toEqual([{ full: '2 Quay Street, Kelbrook', country: 'RU' }])
    expect(company?.relations).toEqual([
      { said: 'parent', name: 'Kelbrook Holding', reference: 'smp-org-1' },
    ])
    expect(company?.remarks).toContainEqual({
      field: 'sanction.summary',
      text: 'Mines what is not there.',
    })
  })

  it('reads a ship, an aircraft and a wallet that has no name', () => {
    expect(byId('smp-vessel-1')).toMatchObject({
      vessel: {
        flag: 'kp',
        type: 'General Cargo',
        tonnage: '8000',
        grossTonnage: '5120',
        builtOn: '1994',
      },
      identifiers: [
        { scheme: 'imo', value: '9074729', said: 'imoNumber' },
        { scheme: 'mmsi', value: '445000000' },
        { scheme: 'call-sign', value: 'HMXX1' },
      ],
      relations: [{ said: 'owner', reference: 'smp-company-1' }],
    })
    expect(byId('smp-plane-1')?.identifiers).toMatchObject([
      { scheme: 'aircraft' },
      { scheme: 'aircraft' },
    ])
    expect(byId('smp-wallet-1')).toMatchObject({ names: [], identifiers: [{ scheme: 'wallet' }] })
  })
})

describe('a single entity', () => {
  it.each([
    ['a name in parts alone', { firstName: ['Ada'], lastName: ['Bex'] }, 'Ada Bex'],
    ['a lone text for a list', { name: 'Ada Bex' }, 'Ada Bex'],
    ['white space', { name: ['  ', ' Ada Bex '] }, 'Ada Bex'],
  ])('takes %s', async (_, properties, full) => {
    expect((await one('Person', properties)).party?.names[0]?.full).toBe(full)
  })

  it('sets parts aside that are of another name', async () => {
    const { party } = await one('Person', { name: ['Ada Bex'], lastName: ['Bex', 'Cole'] })
    expect(party?.names).toEqual([{ full: 'Ada Bex', kind: 'primary', quality: 'unstated' }])
    expect(party?.other).toEqual({ 'family name': ['Bex', 'Cole'] })
  })

  it.each([
    ['no name', 'Person', { birthDate: ['1950'] }, 'no-name'],
    ['a link', 'Family', { person: ['a'] }, 'not-a-party'],
    ['a sanction of nobody', 'Sanction', { program: ['X'] }, 'no-party'],
    ['a sanction of one who is not there', 'Sanction', { entity: ['gone'] }, 'no-party'],
  ])('drops and counts %s', async (_, schema, properties, reason) => {
    const { parties, dropped } = await one(schema, properties)
    expect({ parties, dropped }).toEqual({ parties: [], dropped: [{ reason, at: 'line 1' }] })
  })

  it.each([
    ['bad-date', 'Person', { name: ['A'], birthDate: ['1950-02-30'] }, {}],
    ['bad-imo', 'Vessel', { name: ['A'], imoNumber: ['9074720'] }, {}],
    ['bad-property', 'Person', { name: ['A', 5] }, {}],
    ['unknown-schema', 'Spaceship', { name: ['A'] }, {}],
    ['unread-field', 'Person', { name: ['A'] }, { colour: 'red' }],
  ])('keeps the record and says %s', async (code, schema, properties, more) => {
    const { party, issues } = await one(schema, properties, more)
    expect(party?.names[0]?.full).toBe('A')
    expect(issues.map((issue) => issue.code)).toEqual([`ftm/${code}`])
  })

  it('keeps what no table has under its own name', async () => {
    const { party } = await one('Person', { name: ['A'], hatSize: ['58'], __proto__x: ['y'] })
    expect(party?.other).toEqual({ hatSize: ['58'], __proto__x: ['y'] })
  })

  it('is delisted when its last sanction has ended, and not before', async () => {
    const ended = line('s', 'Sanction', {
      entity: ['x'],
      listingDate: ['2010-01-01'],
      endDate: ['2012-01-01'],
    })
    const other = line('t', 'Sanction', { entity: ['x'], startDate: ['2011-01-01'] })
    const party = line('x', 'Person', { name: ['A'] })
    expect((await read([party, ended].join('\n'))).parties[0]?.designation).toMatchObject({
      designatedOn: '2010-01-01',
      delistedOn: '2012-01-01',
    })
    const both = (await read([ended, party, other].join('\n'))).parties[0]?.designation
    expect(both).toMatchObject({ designatedOn: '2010-01-01' })
    expect(both).not.toHaveProperty('delistedOn')
  })
})

describe('a file', () => {
  const party = line('x', 'Person', { name: ['A'] })

  it('keeps the first record of an id and counts the second', async () => {
    const { parties, dropped, issues } = await read(`${party}\n${party}\n`)
    expect(parties.length).toBe(1)
    expect(dropped).toEqual([{ reason: 'double-reference', at: 'line 2' }])
    expect(issues.map(({ code }) => code)).toEqual(['ftm/double-reference'])
  })

  it('drops lines that are no entities, by line', async () => {
    const { parties, dropped } = await read(
      `${party}\n\n{"a":\n[1]\n{"id":" ","schema":"Person","properties":{}}\n`,
    )
    expect(parties.length).toBe(1)
    expect(dropped).toEqual([
      { reason: 'not-an-entity', at: 'line 3' },
      { reason: 'not-an-entity', at: 'line 4' },
      { reason: 'no-reference', at: 'line 5' },
    ])
  })

  it('takes a byte-order mark, line ends of Windows and a last line without one', async () => {
    const { parties } = await read(`\ufeff${party}\r\n${party.replace('"x"', '"y"')}`)
    expect(parties.map(({ reference }) => reference)).toEqual(['x', 'y'])
  })

  it.each([
    ['cut mid-line', `${party}\n${party.slice(0, 20)}`, 'cut off'],
    ['another JSON', '{"a":1}\n', 'no entity of FollowTheMoney'],
    ['empty', '', 'is empty'],
    ['blank', ' \n \n', 'is empty'],
    ['a page', '<!doctype html><html></html>', 'HTML page'],
    ['an array', `[${party}]`, 'begins with an array'],
    ['XML', '<?xml version="1.0"?><a/>', 'does not begin with an object'],
    ['a NUL', `${party}\n{"\0":1}\n`, 'NUL byte'],
    ['gzip', Uint8Array.of(0x1f, 0x8b, 8, 0), 'gzip'],
    ['a zip', Uint8Array.of(0x50, 0x4b, 3, 4), 'zip'],
    ['UTF-16', Buffer.from(`\ufeff${party}`, 'utf16le'), 'UTF-16'],
    ['Latin-1', Buffer.from(`${party}\n{"a":"\u00e9"}\n`, 'latin1'), 'not UTF-8'],
    ['a line without end', `{"a":"${'x'.repeat(17 * 2 ** 20)}`, 'a line of over'],
  ])('is refused in a sentence when it is %s', async (_, text, says) => {
    const failure = await read(text).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(Failure)
    expect(failure).toMatchObject({ code: 'bad-input/ftm', message: expect.stringContaining(says) })
  })
})

describe('laws', () => {
  it('joins the same whatever the order of the lines', async () => {
    const lines = sample.trim().split('\n')
    const normal = unordered((await read(sample)).parties)
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(lines, { minLength: lines.length }), async (mixed) => {
        expect(unordered((await read(mixed.join('\n'))).parties)).toEqual(normal)
      }),
      { numRuns: 50, seed: 4 },
    )
  })

  it('holds no more than its limits, and counts what it could not join', async () => {
    const text = Buffer.concat([...generateFtm(400, { sanctions: 'lines' })])
    const whole = await read(text)
    const tight = await read(text, { parties: 1000, sides: 1000 })
    const found = (parties: readonly ListedParty[]) =>
      parties.filter(({ designation }) => designation.designatedOn !== undefined).length
    const lost = tight.dropped.filter(({ reason }) => reason === 'not-joined').length
    expect(tight.parties.length).toBe(whole.parties.length)
    expect(whole.dropped).toEqual([])
    expect(lost).toBeLessThan(5)
    expect(found(whole.parties)).toBeGreaterThan(10)
  })

  it('generates the same bytes for the same seed, every line a party', async () => {
    const [left, right] = [1, 1].map((seed) => Buffer.concat([...generateFtm(1500, { seed })]))
    expect(left?.equals(right ?? Buffer.of())).toBe(true)
    const { parties, dropped, issues } = await read(left ?? '')
    expect({ parties: parties.length, dropped, issues }).toEqual({
      parties: 1500,
      dropped: [],
      issues: [],
    })
    expect((left?.length ?? 0) / 1500).toBeGreaterThan(400)
  })

  it('is known by its first line', () => {
    expect(ftm.files[0]?.recognises(Buffer.from(sample))).toBe(true)
    expect(ftm.files[0]?.recognises(Buffer.from('{"a":1}\n{"schema":"X","properties":{}}'))).toBe(
      false,
    )
  })
})

/** A value as text in which no list has an order. */
function unordered(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(unordered).sort().join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  return `{${Object.entries(value)
    .map(([key, held]) => `${key}:${unordered(held)}`)
    .sort()
    .join()}}`
}

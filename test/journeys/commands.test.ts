import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { installation, root } from './installation.ts'

const here = installation()
const scratch = mkdtempSync(join(tmpdir(), 'firebreak-commands-'))
const example = (name: string) => join(root, 'examples', name)

beforeAll(() => here.keepOpen())

afterAll(async () => {
  await here.remove()
  rmSync(scratch, { recursive: true, force: true })
})

/** What each command of the contract gives at least; people script against these names. */
const contract: readonly (readonly [readonly string[], readonly string[]])[] = [
  [
    ['weak-links', '--below', '25'],
    ['count', 'of', 'share', 'interval', 'hosts', 'basis'],
  ],
  [
    ['mission', 'check', example('mission-two-accounts.json')],
    ['outcome', 'findings', 'missing', 'basis'],
  ],
  [
    ['displace', example('displace-toy.json')],
    [
      'before',
      'after',
      'grossLoss',
      'displaced',
      'diversionRatio',
      'leakage',
      'marginalValue',
      'perverseAbove',
    ],
  ],
  [
    ['displacement', 'best', example('displace-toy.json'), '--budget', '2', '--enforcement', '0.9'],
    [],
  ],
  [['displacement', 'episodes'], []],
  [
    ['network', 'show'],
    ['ties', 'total', 'basis'],
  ],
  [['law', 'regimes', '--on', '2025-11-01'], ['basis']],
  [
    ['law', 'compare', 'un-1718', 'cn-dprk', '--subject', 'coal-export', '--on', '2017-08-20'],
    ['basis'],
  ],
  [['timeline'], ['basis']],
  [['impact', 'mirror', example('caps-mirror.json')], []],
  [['impact', 'price-volume', example('caps-price-volume-2016-11.json')], []],
  [
    ['caps', 'status', 'un-1718/coal-2017', '--on', '2017-02-18'],
    [
      'cap',
      'window',
      'limits',
      'reported',
      'share',
      'binding',
      'notices',
      'headroom',
      'forecast',
      'nowcast',
      'status',
      'basis',
    ],
  ],
]

describe('a command of the contract', () => {
  it.each(contract)('%j gives at least %j', async (words, fields) => {
    const { code, stdout, stderr } = await here.run([...words, '--json'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(Object.keys(JSON.parse(stdout))).toEqual(expect.arrayContaining([...fields]))
  })

  it('validate writes its report from one command, and fails where no list is usable', async () => {
    const none = await here.run(['validate', '--sample', '5', '--json'])
    expect([none.code, none.stderr]).toEqual([1, expect.stringContaining('No list is loaded')])
    await here.run(['sources', 'update', '--from', join(root, 'src/sources/un-sc/sample.xml')])
    const shown = JSON.parse((await here.run(['sources', 'show', 'un-sc', '--json'])).stdout)
    await here.run(['sources', 'release', 'un-sc', shown.version, '--reason', 'A sample.'])
    const out = join(scratch, 'report')
    const clean = example('validate-clean.csv')
    const words = ['validate', '--sample', '5', '--seed', '1', '--clean', clean, '--out', out]
    const { code } = await here.run([...words, '--json'])
    expect(code).toBe(0)
    expect(readdirSync(out).some((name) => name.endsWith('.md'))).toBe(true)
    expect(readdirSync(out).some((name) => name.endsWith('.html'))).toBe(true)
    const unknown = await here.run(['validate', '--list', 'nowhere'])
    expect([unknown.code, unknown.stderr.trim().split('\n').length]).toEqual([2, 1])
  })

  it.each([
    [['weak-links', '--below', '130'], /below/],
    [['displace', example('mission-hostel.json')], /^kappa is missing/],
    [['mission', 'check', example('displace-toy.json')], /^host is missing/],
    [['law', 'compare', 'un-1718', 'nowhere'], /nowhere/],
    [['network', 'reach'], /^edges is missing/],
  ])('%j is refused in one sentence', async (words, sentence) => {
    const { code, stdout, stderr } = await here.run(words)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(stderr).toMatch(sentence)
  })
})

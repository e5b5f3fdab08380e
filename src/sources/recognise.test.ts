import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ofacAdvanced } from './ofac-advanced/source.ts'
import { ofacCons } from './ofac-cons/source.ts'
import { ofacSdn } from './ofac-sdn/source.ts'
import { type GivenFile, recogniseFiles } from './recognise.ts'

const sources = [ofacSdn, ofacCons, ofacAdvanced]

function given(label: string, bytes: Uint8Array): GivenFile {
  const whole = async function* () {
    yield bytes
  }
  return { label, head: bytes.subarray(0, 65_536), whole }
}

const text = (label: string, content: string) => given(label, Buffer.from(content, 'latin1'))

/** The files of a folder, under names that tell nothing. */
function filesIn(folder: string): readonly GivenFile[] {
  return readdirSync(folder)
    .sort()
    .map((name) => given(`given-${name}.txt`, readFileSync(join(folder, name))))
}

const sample = (id: string) => filesIn(join(import.meta.dirname, id, 'sample'))

async function recognise(files: readonly GivenFile[]) {
  const { assigned, refused } = await recogniseFiles(files, sources)
  return {
    assigned: assigned.map(
      ({ source, files: own }) =>
        `${source.id}: ${own
          .map(({ name, file }) => `${name}=${file.label}`)
          .sort()
          .join(' ')}`,
    ),
    refused: refused.map(({ says }) => says),
  }
}

const sdn =
  'ofac-sdn: add.csv=given-add.csv.txt alt.csv=given-alt.csv.txt sdn.csv=given-sdn.csv.txt sdn_comments.csv=given-sdn_comments.csv.txt'
const cons =
  'ofac-cons: cons_add.csv=given-cons_add.csv.txt cons_alt.csv=given-cons_alt.csv.txt cons_prim.csv=given-cons_prim.csv.txt'

describe('files are known by content', () => {
  it('of one list', async () => {
    expect(await recognise(sample('ofac-sdn'))).toEqual({ assigned: [sdn], refused: [] })
    expect(await recognise(sample('ofac-cons'))).toEqual({ assigned: [cons], refused: [] })
  })

  it('of two lists that look alike, in any order', async () => {
    const files = [...sample('ofac-cons'), ...sample('ofac-sdn')].reverse()
    expect(await recognise(files)).toEqual({ assigned: [sdn, cons], refused: [] })
  })

  it('even where the beginning of a file speaks for the other list', async () => {
    const [, , primary] = sample('ofac-sdn')
    const moved = Buffer.from((await bytesOf(primary)).toString().replaceAll(/^10/gm, '9910'))
    const addresses = text('a', '99101,1,-0- ,-0- ,-0- ,-0- \r\n')
    const aliases = text('b', '99101,1,"aka","LAMP",-0- \r\n')
    expect(await recognise([addresses, aliases, given('c', moved)])).toEqual({
      assigned: ['ofac-sdn: add.csv=a alt.csv=b sdn.csv=c'],
      refused: [],
    })
  })

  it('of the advanced form', async () => {
    const xml =
      '<?xml version="1.0"?><Sanctions xmlns="https://x.example/ADVANCED_XML"></Sanctions>'
    expect((await recognise([text('any', xml)])).assigned).toEqual([
      'ofac-advanced: SDN_ADVANCED.XML=any',
    ])
  })
})

async function bytesOf(file: GivenFile | undefined): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  for await (const chunk of file?.whole() ?? []) chunks.push(chunk)
  return Buffer.concat(chunks)
}

describe('what is not used is refused in a sentence', () => {
  const ids = 'ofac-sdn, ofac-cons, ofac-advanced'
  it.each([
    ['nothing', '', 'x is empty.'],
    [
      'a web page',
      '<!doctype html><html>',
      "x is an HTML page, which a publisher's server gives in place of a list when it is down.",
    ],
    ['a zip', 'PK\u0003\u0004', 'x is a zip file; unpack it first.'],
    ['a gzip', '\u001f\u008b\u0008', 'x is a gzip file; unpack it first.'],
    ['a PDF', '%PDF-1.7', 'x is a PDF, not a file of a list.'],
    ['other text', 'Dear reader,\n', `x is no file of a list that is read here (${ids}).`],
    ['other CSV', 'a,b\n1,2\n', `x is no file of a list that is read here (${ids}).`],
  ])('%s', async (_, content, says) => {
    expect(await recognise([text('x', content)])).toEqual({ assigned: [], refused: [says] })
  })

  it('a set that is not whole says what is missing', async () => {
    const [, , ...rest] = sample('ofac-sdn')
    expect((await recognise(rest)).refused).toEqual([
      'ofac-sdn is not whole: add.csv and alt.csv are missing beside given-sdn.csv.txt and given-sdn_comments.csv.txt; give them too.',
    ])
  })

  it('two files of one kind', async () => {
    const files = sample('ofac-sdn')
    const again = files.slice(0, 1).map((file) => ({ ...file, label: 'again' }))
    expect((await recognise([...files, ...again])).refused).toEqual([
      'given-add.csv.txt and again are each add.csv of ofac-sdn; give one of them.',
    ])
  })
})

const evalFolder = process.env['FIREBREAK_EVAL']

describe.skipIf(evalFolder === undefined)('the real files (needs FIREBREAK_EVAL)', () => {
  it('of both lists, given together', async () => {
    const lists = join(evalFolder ?? '', 'lists')
    const files = ['ofac-2021-07', 'ofac-cons'].flatMap((name) => filesIn(join(lists, name)))
    expect(await recognise(files)).toEqual({
      assigned: [
        sdn,
        cons.replace('cons_prim', 'cons_comments.csv=given-cons_comments.csv.txt cons_prim'),
      ],
      refused: [],
    })
  })
})

import { type Chance, startChance } from '../../testing/chance.ts'
import { businesses, latin, legalForms, type NameWords, scripts } from './words.ts'

export interface GenerateOptions {
  readonly seed?: number
  /** How the sanctions of listed parties are given: nested in them, as lines of their own right after, or not at all, which is usual. */
  readonly sanctions?: 'nested' | 'lines' | 'none'
}

/**
 * Invented parties as lines of FollowTheMoney, in chunks of bytes: the same for the same count and seed on every machine, about 480
 * bytes a line, with names over five scripts, mostly persons and companies, some ships.
 */
export function* generateFtm(
  count: number,
  { seed = 1, sanctions = 'none' }: GenerateOptions = {},
): Generator<Uint8Array> {
  const chance = startChance(seed)
  let lines: string[] = []
  for (let index = 0; index < count; index += 1) {
    const entity = entityOf(chance, index)
    const sanction = isListed(entity) ? sanctionOf(chance, entity.id) : undefined
    if (sanction === undefined || sanctions === 'none') lines.push(JSON.stringify(entity))
    else if (sanctions === 'lines') lines.push(JSON.stringify(entity), JSON.stringify(sanction))
    else lines.push(JSON.stringify(withNested(entity, sanction)))
    if (lines.length < 500) continue
    yield chunkOf(lines)
    lines = []
  }
  if (lines.length > 0) yield chunkOf(lines)
}

type Properties = Record<string, readonly unknown[]>

interface Made {
  readonly id: string
  readonly caption: string
  readonly schema: string
  readonly properties: Properties
}

function chunkOf(lines: readonly string[]): Uint8Array {
  return Buffer.from(`${lines.join('\n')}\n`)
}

function isListed({ properties }: Made): boolean {
  return properties['topics']?.includes('sanction') === true
}

function withNested(entity: Made, sanction: Made): Made {
  return { ...entity, properties: { ...entity.properties, sanctions: [sanction] } }
}

function entityOf(chance: Chance, index: number): Made & Record<string, unknown> {
  const kind = chance.below(100)
  const { schema, properties } =
    kind < 60 ? personOf(chance) : kind < 96 ? companyOf(chance) : shipOf(chance)
  const firstSeen = `${2019 + chance.below(6)}-${two(1 + chance.below(12))}-${two(1 + chance.below(28))}T06:12:01`
  return {
    id: `gen-${index.toString(36).padStart(6, '0')}-${chance.below(2 ** 31).toString(36)}`,
    caption: String(properties['name']?.[0]),
    schema,
    properties,
    referents: chance.often(20) ? [`src-${chance.below(1e6)}`] : [],
    datasets: [chance.pick(['sample_registry', 'sample_list', 'sample_officials'])],
    first_seen: firstSeen,
    last_seen: '2026-01-04T06:12:01',
    last_change: firstSeen,
    target: chance.often(40),
  }
}

function personOf(chance: Chance): { schema: string; properties: Properties } {
  const words = chance.pick(scripts)
  const own = personName(chance, words)
  const romanised = personName(chance, latin)
  const aliases = chance.below(3)
  const properties: Properties = {
    name: words === latin ? [own] : [romanised, own],
    ...(aliases === 0
      ? {}
      : { alias: Array.from({ length: aliases }, () => personName(chance, latin)) }),
    ...(chance.often(10) ? { weakAlias: [word(chance, latin)] } : {}),
    topics: [topicOf(chance)],
    birthDate: [birthOf(chance)],
    ...(chance.often(40) ? { birthPlace: [chance.pick(words.town)] } : {}),
    nationality: [chance.pick(words.country)],
    gender: [chance.pick(['male', 'male', 'female'])],
    ...(chance.often(15) ? { passportNumber: [numberOf(chance, 9)] } : {}),
    ...(chance.often(25) ? { idNumber: [numberOf(chance, 11)] } : {}),
    ...(chance.often(50) ? { position: [`Deputy head, ${chance.pick(latin.town)} council`] } : {}),
    ...(chance.often(30) ? { notes: [noteOf(chance)] } : {}),
    modifiedAt: [`2025-${two(1 + chance.below(12))}-11`],
  }
  return { schema: 'Person', properties }
}

function companyOf(chance: Chance): { schema: string; properties: Properties } {
  const words = chance.pick(scripts)
  const stem = `${word(chance, latin)} ${chance.pick(businesses)}`
  const country = chance.pick(words.country)
  const properties: Properties = {
    name: [`${stem} ${chance.pick(legalForms)}`],
    alias:
      words === latin ? [stem] : [`${word(chance, words)}${words.space}${word(chance, words)}`],
    topics: [topicOf(chance)],
    jurisdiction: [country],
    country: [country],
    registrationNumber: [numberOf(chance, 10)],
    ...(chance.often(30) ? { taxNumber: [numberOf(chance, 12)] } : {}),
    ...(chance.often(5) ? { swiftBic: [`${letters(chance, 4)}${country.toUpperCase()}22`] } : {}),
    incorporationDate: [birthOf(chance)],
    address: [
      `${1 + chance.below(200)} Quay Street, ${chance.pick(words.town)}, ${numberOf(chance, 5)}`,
    ],
    ...(chance.often(40) ? { notes: [noteOf(chance)] } : {}),
  }
  return { schema: chance.often(80) ? 'Company' : 'Organization', properties }
}

function shipOf(chance: Chance): { schema: string; properties: Properties } {
  const flag = chance.pick(latin.country)
  const properties: Properties = {
    name: [
      `${word(chance, latin)} ${chance.pick(['Star', 'Wave', 'Pearl', '2', '7'])}`.toUpperCase(),
    ],
    previousName: [`${word(chance, latin)} ${chance.below(20)}`.toUpperCase()],
    topics: [topicOf(chance)],
    imoNumber: [`IMO${imoOf(chance)}`],
    mmsi: [numberOf(chance, 9)],
    callSign: [letters(chance, 5)],
    flag: [flag],
    type: [chance.pick(['General Cargo', 'Bulk Carrier', 'Crude Oil Tanker'])],
    grossRegisteredTonnage: [numberOf(chance, 5)],
    buildDate: [String(1975 + chance.below(48))],
    notes: [noteOf(chance)],
  }
  return { schema: 'Vessel', properties }
}

function sanctionOf(chance: Chance, entity: string): Made {
  const properties: Properties = {
    entity: [entity],
    authority: ['Ministry of the Sample State'],
    program: [chance.pick(['SAMPLE-DPRK', 'SAMPLE-ARMS', 'SAMPLE-FRAUD'])],
    provisions: ['Asset freeze'],
    listingDate: [birthOf(chance)],
    reason: [noteOf(chance)],
  }
  const [program] = properties['program'] ?? []
  return { id: `${entity}-s`, caption: String(program), schema: 'Sanction', properties }
}

function topicOf(chance: Chance): string {
  if (chance.often(8)) return 'sanction'
  return chance.pick(['role.pep', 'role.pep', 'role.rca', 'corp.public', 'poi', 'debarment'])
}

function personName(chance: Chance, words: NameWords): string {
  const family =
    words.space === ''
      ? chance.pick(words.family)
      : `${word(chance, words)}${chance.pick(words.family)}`
  const given = word(chance, words)
  return words.space === '' ? `${family}${given}` : `${given} ${family}`
}

function word(chance: Chance, words: NameWords): string {
  const middle = chance.often(60) ? chance.pick(words.middle) : ''
  return `${chance.pick(words.start)}${middle}${chance.pick(words.end)}`
}

function noteOf(chance: Chance): string {
  return `Invented for a measurement; said to work with ${word(chance, latin)} ${chance.pick(businesses)} in ${chance.pick(latin.town)} since ${1990 + chance.below(30)}.`
}

function birthOf(chance: Chance): string {
  const year = String(1930 + chance.below(90))
  if (chance.often(20)) return year
  return `${year}-${two(1 + chance.below(12))}-${two(1 + chance.below(28))}`
}

/** Seven digits, the last of which checks the rest (IMO Resolution A.1117(30)). */
function imoOf(chance: Chance): string {
  const six = String(800_000 + chance.below(199_999))
  const sum = [...six].reduce((total, digit, index) => total + Number(digit) * (7 - index), 0)
  return `${six}${sum % 10}`
}

function numberOf(chance: Chance, digits: number): string {
  let text = String(1 + chance.below(9))
  while (text.length < digits) text += String(chance.below(10))
  return text
}

function letters(chance: Chance, count: number): string {
  return Array.from({ length: count }, () => String.fromCharCode(65 + chance.below(26))).join('')
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}

import type { Source } from '../source.ts'
import { type Chance, startChance } from './chance.ts'
import { complaintsAbout } from './complaints-about.ts'
import { mutate } from './mutate.ts'
import { type Cutting, readSource, type Version } from './read-source.ts'

export interface FuzzOptions {
  readonly seconds: number
  readonly seed: number
  /** Milliseconds from any start. */
  readonly clock: () => number
  /** Milliseconds of processor spent so far, by which an input counts as slow; the clock where it is left out. */
  readonly spent?: () => number
}

export interface FuzzReport {
  readonly tried: number
  /** Inputs that were read to their end; the others were refused. */
  readonly read: number
  readonly slowestMs: number
  readonly findings: readonly FuzzFinding[]
}

/** An input on which a parser broke its contract. */
export interface FuzzFinding {
  readonly file: string
  readonly says: string
  readonly input: Uint8Array
}

/** Longer than this over a mutated sample is a finding too. */
const slowMs = 3000

const mostFindings = 20

/** Gives a parser mutated samples for so long, one file at a time, and tells where it broke its contract. Same seed, same inputs. */
export async function fuzzSource(
  source: Source,
  sample: Version,
  { seconds, seed, clock, spent = clock }: FuzzOptions,
): Promise<FuzzReport> {
  const chance = startChance(seed)
  const end = clock() + seconds * 1000
  const findings: FuzzFinding[] = []
  let [tried, read, slowestMs] = [0, 0, 0]
  const names = [...sample.keys()]
  while (clock() < end && findings.length < mostFindings) {
    const file = names[chance.below(names.length)] ?? ''
    const input = mutate(sample.get(file) ?? new Uint8Array(), chance)
    const started = spent()
    const reading = await readSource(source, new Map([...sample, [file, input]]), cutBy(chance))
    const took = spent() - started
    tried += 1
    if (reading.kind === 'read') read += 1
    slowestMs = Math.max(slowestMs, took)
    const slow = took > slowMs ? [`took ${Math.round(took)} ms`] : []
    const [says] = [...complaintsAbout(source, reading), ...slow]
    if (says !== undefined) findings.push({ file, says, input })
  }
  return { tried, read, slowestMs, findings }
}

/** Bytes in one piece, or in pieces of one size. */
function cutBy(chance: Chance): Cutting {
  const size = chance.often(50) ? Number.MAX_SAFE_INTEGER : 1 + chance.below(4000)
  return function* (bytes) {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
  }
}

import { type HeldIndex, heldOf } from '../listings/held-index.ts'
import type { MatchIndex } from '../match-index.ts'
import { keysOf } from '../names/keys.ts'
import { type Bearer, bearers, identityOf, type Unit } from '../names/unit.ts'
import { emptyWords, mostWords } from '../score/alignment.ts'
import type { AskedName, Lexicon } from './asked-name.ts'
import { type AskedWord, askWord } from './asked-word.ts'
import { eachCandidate, emptyTally, type Tally } from './candidates.ts'
import { type Bench, emptyBench } from './compare-name.ts'
import { bruteVocabularyOf, type Vocabulary, vocabularyOf } from './vocabulary.ts'

/** How an index is searched: what it keeps from one question to the next changes no answer. */
export interface Engine {
  readonly index: HeldIndex
  readonly lexicon: Lexicon
  readonly bench: Bench
  /** Whose names the index holds. */
  readonly bearers: ReadonlySet<Bearer>
  /** Calls for every name of a part that may share so many bits with the one asked about. */
  readonly candidates: Candidates
}

type Candidates = (
  asked: AskedName,
  part: number,
  need: number,
  call: (name: number) => void,
) => void

const engines = new WeakMap<MatchIndex, Engine>()

/** The engine of an index, which looks only where something may be found. */
export function engineOf(index: MatchIndex): Engine {
  const held = engines.get(index)
  if (held !== undefined) return held
  const { parts } = heldOf(index)
  const tallies = parts.map(emptyTally)
  const made = engine(heldOf(index), parts.map(vocabularyOf), (asked, number, need, call) => {
    const part = parts[number]
    if (part === undefined) return
    eachCandidate(asked, part, number, need, tallies[number] as Tally, call)
  })
  engines.set(index, made)
  return made
}

/** The referee's engine: compares the name asked about with every name, and every word with every word. */
export function bruteEngineOf(index: MatchIndex): Engine {
  const { parts } = heldOf(index)
  const vocabularies = parts.map((part) => {
    const { known } = vocabularyOf(part)
    const kept = new Map<number, ReadonlySet<number>>()
    return bruteVocabularyOf(part, (unit) => {
      const keys = kept.get(unit) ?? new Set(keysOf(known(unit).unit).stored)
      kept.set(unit, keys)
      return keys
    })
  })
  return engine(heldOf(index), vocabularies, (_asked, number, _need, call) => {
    const names = parts[number]?.segment.nameListing.length ?? 0
    for (let name = 0; name < names; name += 1) call(name)
  })
}

function emptyRoom(): Lexicon['room'] {
  return {
    person: emptyWords(mostWords),
    body: emptyWords(mostWords),
    craft: emptyWords(mostWords),
  }
}

const mostWordsKept = 40_000

function engine(
  index: HeldIndex,
  vocabularies: readonly Vocabulary[],
  candidates: Candidates,
): Engine {
  const { parts } = index
  const words = new Map<string, AskedWord>()
  const ask = (unit: Unit): AskedWord => {
    const identity = identityOf(unit)
    const held = words.get(identity)
    if (held !== undefined) return held
    if (words.size >= mostWordsKept) words.clear()
    const asked = askWord(unit, parts, vocabularies)
    words.set(identity, asked)
    return asked
  }
  return {
    index,
    lexicon: { parts, vocabularies, listings: index.size, ask, room: emptyRoom() },
    bench: emptyBench(),
    bearers: bearersOf(index),
    candidates,
  }
}

function bearersOf({ parts }: HeldIndex): ReadonlySet<Bearer> {
  const found = new Set<number>()
  for (const { segment } of parts) for (const bearer of segment.unitBearer) found.add(bearer)
  return new Set(bearers.filter((_, at) => found.has(at)))
}

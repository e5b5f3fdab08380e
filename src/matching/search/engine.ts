import { type HeldIndex, heldOf } from '../listings/held-index.ts'
import type { MatchIndex } from '../match-index.ts'
import { keysOf } from '../names/keys.ts'
import { type Bearer, bearers, identityOf, type Unit } from '../names/unit.ts'
import { emptyWords, mostWords } from '../score/alignment.ts'
import { model } from '../score/calibration.ts'
import type { AskedName, Lexicon } from './asked-name.ts'
import { type AskedWord, askWord } from './asked-word.ts'
import { eachCandidate, emptyTally } from './candidates.ts'
import { type Bench, emptyBench } from './compare-name.ts'
import { bitsNeeded, isHopeless } from './need.ts'
import { bruteVocabularyOf, type Vocabulary, vocabularyOf } from './vocabulary.ts'
import { weightsOf } from './weights-of.ts'

/** How an index is searched: what it keeps from one question to the next changes no answer. */
export interface Engine {
  readonly index: HeldIndex
  readonly lexicon: Lexicon
  readonly bench: Bench
  /** Whose names the index holds. */
  readonly bearers: ReadonlySet<Bearer>
  readonly candidates: Candidates
}

/** Calls for every name of a part that may come to so many log-odds. */
type Candidates = (
  asked: AskedName,
  part: number,
  least: number,
  call: (name: number) => void,
) => void

const engines = new WeakMap<MatchIndex, Engine>()

/** The engine of an index, which looks only where something may be found. */
export function engineOf(index: MatchIndex): Engine {
  const held = engines.get(index)
  if (held !== undefined) return held
  const { parts } = heldOf(index)
  const tallies = parts.map(emptyTally)
  const made = engine(heldOf(index), parts.map(vocabularyOf), (asked, number, least, call) => {
    const part = parts[number]
    const tally = tallies[number]
    if (part === undefined || tally === undefined || isHopeless(model, least, asked)) return
    eachCandidate(asked, part, number, bitsNeeded(model, least, asked), tally, call)
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
  return engine(heldOf(index), vocabularies, (_asked, number, _least, call) => {
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

function engine(
  index: HeldIndex,
  vocabularies: readonly Vocabulary[],
  candidates: Candidates,
): Engine {
  const { parts, size: listings } = index
  return {
    index,
    lexicon: {
      parts,
      vocabularies,
      listings,
      weights: parts.map((part) => weightsOf(part, listings)),
      ask: asking((unit) => askWord(unit, parts, vocabularies, listings)),
      room: emptyRoom(),
    },
    bench: emptyBench(),
    bearers: bearersOf(index),
    candidates,
  }
}

const mostUnitsKept = 120_000
const mostWordsKept = 60_000

/** Asks about each word once, up to a bound: by the unit itself, which is one object for a common word, and by what it says. */
function asking(ask: (unit: Unit) => AskedWord): (unit: Unit) => AskedWord {
  const byUnit = new Map<Unit, AskedWord>()
  const byIdentity = new Map<string, AskedWord>()
  return (unit) => {
    const held = byUnit.get(unit)
    if (held !== undefined) return held
    if (byUnit.size >= mostUnitsKept) byUnit.clear()
    if (byIdentity.size >= mostWordsKept) byIdentity.clear()
    const identity = identityOf(unit)
    const asked = byIdentity.get(identity) ?? ask(unit)
    byUnit.set(unit, asked)
    byIdentity.set(identity, asked)
    return asked
  }
}

function bearersOf({ parts }: HeldIndex): ReadonlySet<Bearer> {
  const found = new Set<number>()
  for (const { segment } of parts) for (const bearer of segment.unitBearer) found.add(bearer)
  return new Set(bearers.filter((_, at) => found.has(at)))
}

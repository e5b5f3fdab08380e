import type { Part } from './part.ts'

type System = Readonly<Record<string, string>>

/** ELOT 743 (ISO 843 type 2), as Greek passports are written. */
const elot: System = {
  α: 'a',
  β: 'v',
  γ: 'g',
  δ: 'd',
  ε: 'e',
  ζ: 'z',
  η: 'i',
  θ: 'th',
  ι: 'i',
  κ: 'k',
  λ: 'l',
  μ: 'm',
  ν: 'n',
  ξ: 'x',
  ο: 'o',
  π: 'p',
  ρ: 'r',
  σ: 's',
  ς: 's',
  τ: 't',
  υ: 'y',
  φ: 'f',
  χ: 'ch',
  ψ: 'ps',
  ω: 'o',
  ϐ: 'v',
  ϑ: 'th',
  ϕ: 'f',
  ϖ: 'p',
  ϰ: 'k',
  ϱ: 'r',
  ου: 'ou',
  γγ: 'ng',
  γξ: 'nx',
  γχ: 'nch',
  ντ: 'nt',
  γκ: 'gk',
}
/** As it sounds and as English writes it. */
const sounded: System = {
  ...elot,
  υ: 'i',
  χ: 'h',
  ου: 'u',
  αι: 'e',
  ει: 'i',
  οι: 'i',
  ντ: 'nd',
  γκ: 'g',
  μπ: 'mb',
  γγ: 'ng',
}
/** Letter by letter, as in classical names and ISO 843 type 1. */
const classical: System = {
  ...elot,
  β: 'b',
  η: 'e',
  υ: 'u',
  φ: 'ph',
  χ: 'kh',
  ξ: 'x',
  μπ: 'mp',
  γκ: 'gk',
}
const older: System = { ...elot, η: 'e', υ: 'y', φ: 'ph', γκ: 'g', ντ: 'd', μπ: 'b' }

const voiced = 'αβγδεζηιλμνορωυ'

/** A word in Greek letters: ELOT 743, then as it sounds and as older spellings have it. */
export function greekPart(written: string): Part {
  const lower = written
    .toLowerCase()
    .normalize('NFD')
    .replace(/\u0308/g, '\u0308')
    .replace(/[\u0300\u0301\u0342\u0313\u0314\u0345\u0304\u0306]/g, '')
  const folded = spell(lower, elot)
  return {
    written,
    folded,
    also: [sounded, older, classical].map((system) => spell(lower, system)),
  }
}

function spell(lower: string, system: System): string {
  const letters = lower.replace(/([αειουη])\u0308/g, '$1\u0308')
  let text = ''
  let at = 0
  while (at < letters.length) {
    const pair = letters.slice(at, at + 2)
    // A diaeresis parts two vowels: Καϊλή.
    const known =
      letters.charAt(at + 2) === '\u0308'
        ? undefined
        : (pairAt(letters, at) ?? (pair.length === 2 ? system[pair] : undefined))
    if (known !== undefined) {
      text += known
      at += 2
      continue
    }
    const letter = letters.charAt(at)
    text += letter === '\u0308' ? '' : (system[letter] ?? letter)
    at += 1
  }
  return text
}

/** Pairs that hang on their place: μπ and ντ at the start, αυ, ευ, ηυ before a voiced or a voiceless sound. */
function pairAt(letters: string, at: number): string | undefined {
  const pair = letters.slice(at, at + 2)
  if (pair === 'μπ' && at === 0) return 'b'
  const start = { αυ: 'a', ευ: 'e', ηυ: 'i' }[pair]
  if (start === undefined) return undefined
  return start + (voiced.includes(letters.charAt(at + 2) || '-') ? 'v' : 'f')
}

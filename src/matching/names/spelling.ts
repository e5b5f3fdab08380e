/** What it costs to put one letter for another, by both codes: less for letters that stand for one another in the spellings of a sound. */
const exchange = new Float64Array(128 * 128).fill(1)
/** What it costs to leave a letter out. */
const loss = new Float64Array(128).fill(0.9)

const nearLetters: readonly (readonly [letters: string, cost: number])[] = [
  ['aeiouy', 0.55],
  ['ou', 0.35],
  ['ei', 0.35],
  ['iyj', 0.35],
  ['ae', 0.45],
  ['ckqx', 0.45],
  ['sz', 0.4],
  ['sc', 0.6],
  ['vw', 0.35],
  ['fv', 0.6],
  ['gj', 0.55],
  ['dt', 0.6],
  ['bp', 0.6],
  ['gkh', 0.7],
  ['mn', 0.8],
]
const digits = '0123456789'
const ofDigit = 1.5
const swapped = 0.7
const doubled = 0.3
const ofFirst = 1.2

for (const [letters, cost] of nearLetters) {
  for (const one of letters) for (const two of letters) lower(one, two, cost)
}
for (const one of digits) {
  loss[one.charCodeAt(0)] = ofDigit
  for (let two = 0; two < 128; two += 1) {
    exchange[one.charCodeAt(0) * 128 + two] = ofDigit
    exchange[two * 128 + one.charCodeAt(0)] = ofDigit
  }
}
for (const vowel of 'aeiou') loss[vowel.charCodeAt(0)] = 0.7
loss['h'.charCodeAt(0)] = 0.45
for (let letter = 0; letter < 128; letter += 1) exchange[letter * 128 + letter] = 0

function lower(one: string, two: string, cost: number): void {
  const at = one.charCodeAt(0) * 128 + two.charCodeAt(0)
  exchange[at] = Math.min(exchange[at] as number, cost)
}

const longest = 40

interface Loaded {
  readonly letters: Uint8Array
  readonly losses: Float64Array
}

const left: Loaded = { letters: new Uint8Array(longest), losses: new Float64Array(longest) }
const right: Loaded = { letters: new Uint8Array(longest), losses: new Float64Array(longest) }
let beforeLast = new Float64Array(longest + 1)
let last = new Float64Array(longest + 1)
let row = new Float64Array(longest + 1)

/**
 * How alike two folded words are spelt, 1 for the same down to 0: one less the edits it takes, for the length of the longer. What is less
 * than `least` comes out as 0, for which it need not be worked out to the end.
 */
export function spelledAlike(one: string, two: string, least: number): number {
  if (one === two) return 1
  const longer = Math.min(Math.max(one.length, two.length), longest)
  const most = 0.4 * longer + 0.5
  const budget = most * (1 - least)
  if (Math.abs(one.length - two.length) * doubled > budget) return 0
  const edits = editsBetween(one, two, budget)
  return edits > budget ? 0 : 1 - edits / most
}

/**
 * Weighted edits: doubled letters, vowels, h and letters of like sound cost less than a letter put for another, and a swap of neighbours less
 * than two. Gives up, with more than the budget, once no way is left within it.
 */
export function editsBetween(one: string, two: string, budget: number): number {
  const rows = load(left, one)
  const columns = load(right, two)
  last[0] = 0
  for (let at = 0; at < columns; at += 1) {
    last[at + 1] = (last[at] as number) + (right.losses[at] as number)
  }
  for (let at = 0; at < rows; at += 1) {
    const least = fillRow(at, columns)
    const spare = beforeLast
    beforeLast = last
    last = row
    row = spare
    if (least > budget + swapped) return least
  }
  return last[columns] as number
}

function load(into: Loaded, word: string): number {
  const length = Math.min(word.length, longest)
  let before = 0
  for (let at = 0; at < length; at += 1) {
    const letter = Math.min(word.charCodeAt(at), 127)
    into.letters[at] = letter
    into.losses[at] = letter === before ? doubled : (loss[letter] as number)
    before = letter
  }
  into.losses[0] = ofFirst
  return length
}

/** One row of the table; gives its least. */
function fillRow(at: number, columns: number): number {
  const letter = left.letters[at] as number
  const before = at > 0 ? (left.letters[at - 1] as number) : 0
  const lost = left.losses[at] as number
  let beside = (last[0] as number) + lost
  row[0] = beside
  let least = beside
  for (let column = 0; column < columns; column += 1) {
    const other = right.letters[column] as number
    const exchanged = exchange[letter * 128 + other] as number
    const factor = at + column === 0 ? ofFirst : 1
    let best = (last[column] as number) + exchanged * factor
    const down = (last[column + 1] as number) + lost
    if (down < best) best = down
    const across = beside + (right.losses[column] as number)
    if (across < best) best = across
    const isSwap = column > 0 && other === before && letter === right.letters[column - 1]
    if (isSwap && at > 0 && letter !== other) {
      best = Math.min(best, (beforeLast[column - 1] as number) + swapped)
    }
    row[column + 1] = best
    beside = best
    if (best < least) least = best
  }
  return least
}

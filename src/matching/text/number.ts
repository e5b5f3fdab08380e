/**
 * Number words as they stand in names of bodies, ships and funds: English, French, Spanish, Russian (folded), whole words only. Left out
 * are those that are common as names or particles: un, dos, once, sept, dix, li, tri.
 */
const words: ReadonlyMap<string, number> = new Map(
  [
    [
      'one',
      'first',
      '1st',
      'premier',
      'premiere',
      'primero',
      'primera',
      'odin',
      'pervyy',
      'pervaya',
    ],
    ['two', 'second', '2nd', 'deux', 'deuxieme', 'seconde', 'segundo', 'segunda', 'dva', 'vtoroy'],
    ['three', 'third', '3rd', 'trois', 'troisieme', 'tres', 'tercero', 'tercera', 'tretiy'],
    ['four', 'fourth', '4th', 'quatre', 'quatrieme', 'cuatro', 'cuarto', 'chetyre', 'chetvertyy'],
    ['five', 'fifth', '5th', 'cinq', 'cinquieme', 'cinco', 'quinto', 'pyat', 'pyatyy'],
    ['six', 'sixth', '6th', 'sixieme', 'seis', 'sexto', 'shest', 'shestoy'],
    ['seven', 'seventh', '7th', 'septieme', 'siete', 'septimo', 'sedmoy'],
    ['eight', 'eighth', '8th', 'huit', 'huitieme', 'ocho', 'octavo', 'vosem', 'vosmoy'],
    ['nine', 'ninth', '9th', 'neuvieme', 'nueve', 'noveno', 'devyat', 'devyatyy'],
    ['ten', 'tenth', '10th', 'dixieme', 'diez', 'decimo', 'desyat', 'desyatyy'],
    ['eleven', 'eleventh', '11th', 'onze'],
    ['twelve', 'twelfth', '12th', 'douze', 'doce'],
  ].flatMap((same, index) => same.map((word) => [word, index + 1] as const)),
)

const digits = /^\d{1,15}$/
const ordinal = /^(\d{1,6})(?:st|nd|rd|th|er|eme|oy|ya|yy|iy|aya)$/
/** I to XXXIX: higher ones are not met in names, and C, D, L, M are letters of too many words. */
const roman = /^x{0,3}(?:ix|iv|v?i{0,3})$/

/** The number a folded word says wherever it stands: digits, ordinals, number words. */
export function numberOf(folded: string): number | undefined {
  const first = folded.charCodeAt(0)
  if (first > 0x39) return words.get(folded)
  if (digits.test(folded)) return Number(folded)
  const [, stem] = ordinal.exec(folded) ?? []
  return stem === undefined ? undefined : Number(stem)
}

/**
 * The number a roman numeral says where one may stand: after the first word, of two letters or more; written in capitals where it is also a
 * word (vi, xi, xv); a single I, V or X only as the last word after two others.
 */
export function romanNumberOf(
  folded: string,
  written: string,
  place: { readonly at: number; readonly of: number },
): number | undefined {
  if (place.at === 0 || folded.length > 7 || !startsNumeral(folded) || !roman.test(folded)) {
    return undefined
  }
  const isLastInCapitals =
    place.at === place.of - 1 && written !== folded && written === written.toUpperCase()
  if (folded.length === 1 && !(isLastInCapitals && place.at > 1)) return undefined
  if ((folded === 'vi' || folded === 'xi') && !isLastInCapitals) return undefined
  return romanValue(folded)
}

function romanValue(numeral: string): number {
  let sum = 0
  let last = 0
  for (const letter of [...numeral].reverse()) {
    const value = letter === 'x' ? 10 : letter === 'v' ? 5 : 1
    sum += value < last ? -value : value
    last = value
  }
  return sum
}

/** Spares most words the pattern. */
function startsNumeral(folded: string): boolean {
  const first = folded.charCodeAt(0)
  return first === 0x69 || first === 0x76 || first === 0x78
}

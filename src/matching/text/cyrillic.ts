import type { Part } from './part.ts'

/** How one system writes each letter; what it does not name is written as in the base system. */
type System = Readonly<Record<string, string>>

/**
 * The base: BGN/PCGN 1947 for Russian without its signs, and for the letters of other languages their national usage (Ukraine 2010, Serbia's
 * Latin alphabet without marks, Kazakh, Kyrgyz, Tajik, Mongolian as BGN/PCGN).
 */
const base: System = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'yo',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  і: 'i',
  ї: 'yi',
  є: 'ye',
  ґ: 'g',
  ў: 'w',
  ј: 'j',
  љ: 'lj',
  њ: 'nj',
  ћ: 'c',
  ђ: 'dj',
  џ: 'dz',
  ѓ: 'gj',
  ќ: 'kj',
  ѕ: 'dz',
  ѐ: 'e',
  ѝ: 'i',
  ә: 'a',
  ғ: 'gh',
  қ: 'q',
  ң: 'ng',
  ө: 'o',
  ұ: 'u',
  ү: 'u',
  һ: 'h',
  җ: 'j',
  ҷ: 'j',
  ӣ: 'i',
  ӯ: 'u',
  ҳ: 'h',
  ѣ: 'e',
  ѳ: 'f',
  ѵ: 'i',
  ӏ: '',
  ҙ: 'z',
  ҫ: 's',
  ҡ: 'k',
  ӑ: 'a',
  ӗ: 'e',
  ӳ: 'u',
  ӱ: 'u',
  ӧ: 'o',
  ӓ: 'a',
  ӹ: 'y',
  ӟ: 'z',
  ӝ: 'zh',
  ӵ: 'ch',
  ӥ: 'i',
  ҕ: 'gh',
  ҥ: 'n',
  ҝ: 'g',
  ҹ: 'ch',
  ѫ: 'a',
  ѧ: 'ya',
}

/** Passport (ICAO 9303 part 3, Russia since 2013). */
const passport: System = { ё: 'e', й: 'i', ъ: 'ie', ю: 'iu', я: 'ia', є: 'ie', ї: 'i' }
/** ISO 9 and scholarly usage without marks; Serbia's own Latin letters. */
const scholarly: System = {
  ё: 'e',
  ж: 'z',
  й: 'j',
  х: 'h',
  ц: 'c',
  ч: 'c',
  ш: 's',
  щ: 'sc',
  э: 'e',
  ю: 'ju',
  я: 'ja',
  є: 'je',
  ї: 'ji',
  ђ: 'd',
  џ: 'dz',
}
const german: System = {
  в: 'w',
  ж: 'sch',
  з: 's',
  й: 'j',
  х: 'ch',
  ц: 'z',
  ч: 'tsch',
  ш: 'sch',
  щ: 'schtsch',
  ё: 'jo',
  ю: 'ju',
  я: 'ja',
}
const french: System = {
  ж: 'j',
  у: 'ou',
  ц: 'ts',
  ч: 'tch',
  ш: 'ch',
  щ: 'chtch',
  ю: 'iou',
  я: 'ia',
  й: 'i',
  ё: 'io',
}
/** The Cabinet of Ministers of Ukraine, 2010; passports write a later ю, я, є, ї, й with i. */
const ukrainian: System = { г: 'h', и: 'y', й: 'i', ю: 'iu', я: 'ia', є: 'ie', ї: 'i' }
/** Bulgaria's law of 2009. */
const bulgarian: System = { ъ: 'a', щ: 'sht', х: 'h', ь: 'y' }
/** English usage for Serbian and Macedonian, and Russian h for х. */
const serbian: System = { х: 'h', ц: 'ts', ћ: 'ch', ђ: 'dj', љ: 'ly', њ: 'ny', ј: 'y', џ: 'j' }

const ukrainianLetters = /[іїєґ]/
const serbianLetters = /[јљњћђџѓќѕ]/
const vowels = 'аеёиоуыэюяіїє'

/** A word in Cyrillic letters: BGN/PCGN, then the systems that could be meant. */
export function cyrillicPart(written: string): Part {
  const lower = written.toLowerCase().normalize('NFC')
  const folded = spell(lower, base)
  return {
    written,
    folded,
    also: systemsFor(lower)
      .map((system) => spell(lower, system))
      .concat(usual(lower)),
  }
}

function systemsFor(lower: string): readonly System[] {
  if (ukrainianLetters.test(lower))
    return [ukrainian, { ...ukrainian, й: 'y', ю: 'yu', я: 'ya', є: 'ye' }, passport, german]
  if (serbianLetters.test(lower)) return [scholarly, serbian]
  const hasBulgarian = /ъ(?![еёюя])/.test(lower)
  return hasBulgarian
    ? [bulgarian, passport, scholarly]
    : [passport, scholarly, german, french, ukrainian]
}

/** What newspapers write: Yeltsin for е at the start and after vowels, -y for -ий and -ый, x for кс. */
function usual(lower: string): readonly string[] {
  const ended = lower.replace(/(?:ий|ый)$/, 'ы').replaceAll('кс', 'x')
  let text = ''
  for (const [at, letter] of [...ended].entries()) {
    const before = at === 0 ? 'а' : (ended[at - 1] ?? '')
    text +=
      letter === 'е' && vowels.includes(before)
        ? 'ye'
        : letter === 'ё'
          ? 'e'
          : (base[letter] ?? letter)
  }
  return [text, text.replaceAll('kh', 'h')]
}

function spell(lower: string, system: System): string {
  let text = ''
  for (const letter of lower) text += system[letter] ?? base[letter] ?? bareLetter(letter)
  return text
}

/** A letter with a stress or another mark is read without it. */
function bareLetter(letter: string): string {
  const bare = letter.normalize('NFD').charAt(0)
  return bare === letter ? letter : (base[bare] ?? letter)
}

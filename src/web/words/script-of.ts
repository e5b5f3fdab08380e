/** A script as a page needs it: to pick a face, to run the right way, to be named. */
export interface Script {
  /** ISO 15924. */
  readonly code: string
  readonly name: string
  readonly direction: 'ltr' | 'rtl'
}

const scripts: readonly (Script & { readonly letters: RegExp })[] = [
  script('Latn', 'Latin', /\p{Script=Latin}/u),
  script('Cyrl', 'Cyrillic', /\p{Script=Cyrillic}/u),
  script('Arab', 'Arabic', /\p{Script=Arabic}/u, 'rtl'),
  script('Hebr', 'Hebrew', /\p{Script=Hebrew}/u, 'rtl'),
  script('Hang', 'Hangul', /\p{Script=Hangul}/u),
  script('Kana', 'Kana', /[\p{Script=Katakana}\p{Script=Hiragana}]/u),
  script('Hani', 'Han', /\p{Script=Han}/u),
  script('Grek', 'Greek', /\p{Script=Greek}/u),
  script('Thai', 'Thai', /\p{Script=Thai}/u),
  script('Deva', 'Devanagari', /\p{Script=Devanagari}/u),
  script('Beng', 'Bengali', /\p{Script=Bengali}/u),
  script('Taml', 'Tamil', /\p{Script=Tamil}/u),
  script('Geor', 'Georgian', /\p{Script=Georgian}/u),
  script('Armn', 'Armenian', /\p{Script=Armenian}/u),
  script('Mymr', 'Myanmar', /\p{Script=Myanmar}/u),
  script('Khmr', 'Khmer', /\p{Script=Khmer}/u),
  script('Ethi', 'Ethiopic', /\p{Script=Ethiopic}/u),
]

/** The script that most letters of a text are in; undefined for a text without letters, or whose letters are in none of those known. */
export function scriptOf(text: string): Script | undefined {
  const counts = new Map<Script, number>()
  for (const character of text.slice(0, 2000)) {
    const found = scripts.find(({ letters }) => letters.test(character))
    if (found !== undefined) counts.set(found, (counts.get(found) ?? 0) + 1)
  }
  const [most] = [...counts].sort((one, two) => two[1] - one[1])
  return most?.[0]
}

/** The script of a name as its list states it, by its code. */
export function scriptNamed(code: string | undefined): Script | undefined {
  return scripts.find((known) => known.code === code)
}

/**
 * What `lang` says of a text: the language that its list states; else only the script, with "und" for a language that is not known, since
 * Han may be Chinese, Japanese or Korean and a guess would pick the wrong face.
 */
export function langOf(text: string, language?: string): string | undefined {
  if (language !== undefined) return language
  const found = scriptOf(text)
  return found === undefined || found.code === 'Latn' ? undefined : `und-${found.code}`
}

function script(code: string, name: string, letters: RegExp, direction: 'ltr' | 'rtl' = 'ltr') {
  return { code, name, letters, direction }
}

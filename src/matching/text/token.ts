/** ISO 15924 code of a script we tell apart; `Zyyy` for digits and signs that belong to none, `Zzzz` for a script we have no code for. */
export type Script =
  | 'Latn'
  | 'Cyrl'
  | 'Grek'
  | 'Arab'
  | 'Hebr'
  | 'Hang'
  | 'Hani'
  | 'Hira'
  | 'Kana'
  | 'Thai'
  | 'Laoo'
  | 'Deva'
  | 'Beng'
  | 'Guru'
  | 'Gujr'
  | 'Orya'
  | 'Taml'
  | 'Telu'
  | 'Knda'
  | 'Mlym'
  | 'Sinh'
  | 'Geor'
  | 'Armn'
  | 'Mymr'
  | 'Khmr'
  | 'Ethi'
  | 'Tibt'
  | 'Mong'
  | 'Thaa'
  | 'Syrc'
  | 'Zyyy'
  | 'Zzzz'

/**
 * One word of a name with every key by which it may meet another word. All keys but `written` are made of a-z and 0-9 alone.
 */
export interface Token {
  /** As in the name, without the punctuation around it. */
  readonly written: string
  /** The canonical romanisation: lower case, no diacritics. Never empty. */
  readonly folded: string
  /** Other romanisations that could be meant: standards differ, characters have several readings. At most six, likeliest first. */
  readonly also: readonly string[]
  /** Consonants by which Arabic and Hebrew script meet its Latin spellings; empty where it would say nothing. */
  readonly skeleton: string
  /** Phonetic key; see `soundOf`. */
  readonly sound: string
  /** Script of the written form. */
  readonly script: Script
  /** A single letter, with or without a dot: "J.", "В". */
  readonly isInitial: boolean
  /** Single letters kept apart by dots alone: "d.o.o.", "V.V.": an acronym, or the initials of a person. */
  readonly isDotted: boolean
  /** Letters of look-alike scripts in one word (Cyrillic а in "Bаnk"). */
  readonly isMixedScript: boolean
  /** Says a number: 2, ٢, II, second, two, два, 第二. */
  readonly isNumber: boolean
  readonly number?: number
}

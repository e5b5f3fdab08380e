import { addedTitle } from './added-title.ts'
import { changedVowel } from './changed-vowel.ts'
import { deletedLetter } from './deleted-letter.ts'
import { digitsAsWords } from './digits-as-words.ts'
import { doubledLetter } from './doubled-letter.ts'
import { initial } from './initial.ts'
import { insertedLetter } from './inserted-letter.ts'
import { joinedWords } from './joined-words.ts'
import { legalFormChanged, legalFormDropped } from './legal-form.ts'
import { lookAlikes } from './look-alikes.ts'
import { lostDiacritics } from './lost-diacritics.ts'
import { omittedPart } from './omitted-part.ts'
import { phoneticRespelling } from './phonetic-respelling.ts'
import { replacedLetter } from './replaced-letter.ts'
import { romanisedOtherwise } from './romanised-otherwise.ts'
import { splitWord } from './split-word.ts'
import { swappedOrder } from './swapped-order.ts'
import { transposedLetters } from './transposed-letters.ts'
import type { Treatment } from './treatment.ts'

/** Every treatment. Adding one is a file and a word here; the report and the page follow. */
export const treatments: readonly Treatment[] = [
  omittedPart,
  swappedOrder,
  initial,
  insertedLetter,
  deletedLetter,
  replacedLetter,
  transposedLetters,
  doubledLetter,
  changedVowel,
  phoneticRespelling,
  romanisedOtherwise,
  joinedWords,
  splitWord,
  lostDiacritics,
  legalFormDropped,
  legalFormChanged,
  lookAlikes,
  digitsAsWords,
  addedTitle,
]

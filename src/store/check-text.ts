import { badInput } from '../model/index.ts'

/** Refuses text that PostgreSQL cannot keep as it is: a null character, or half of a surrogate pair. */
export function checkText(at: string, text: string): void {
  if (/[\0\p{Surrogate}]/u.test(text)) {
    throw badInput(at, `The text of ${at} has a null character or half a character in it.`)
  }
}

/** Refuses an empty name too, and one with a control character, such as a line feed. */
export function checkName(at: string, text: string): void {
  if (text === '') throw badInput(at, `The ${at} is empty.`)
  if (/[\p{Cc}\p{Surrogate}]/u.test(text)) {
    throw badInput(at, `The ${at} ${JSON.stringify(text)} has a control character in it.`)
  }
}

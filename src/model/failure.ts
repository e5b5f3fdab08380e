/**
 * Something that went wrong, said so that a person can act on it. The HTTP status and the exit code are chosen at the door
 * from `code` (see `kindOfFailure`), never here.
 */
export class Failure extends Error {
  readonly code: FailureCode
  readonly tryThis: string | undefined
  /** The field, row, or file and line concerned. */
  readonly at: string | undefined

  constructor(
    code: FailureCode,
    says: string,
    more: { readonly tryThis?: string; readonly at?: string; readonly cause?: unknown } = {},
  ) {
    super(says, more.cause === undefined ? undefined : { cause: more.cause })
    this.name = 'Failure'
    this.code = code
    this.tryThis = more.tryThis
    this.at = more.at
  }
}

/** What a failure is about: `bad-input/…` is the caller's to mend, `not-found/…` names nothing we hold, the rest is ours. */
export type FailureCode = `${FailureKind}/${string}`

export const failureKinds = [
  'bad-input',
  'too-large',
  'not-found',
  'conflict',
  'forbidden',
  'unavailable',
  'internal',
] as const

export type FailureKind = (typeof failureKinds)[number]

/** The part of a failure's code that decides status and exit code. */
export function kindOfFailure(failure: Failure): FailureKind {
  return failure.code.slice(0, failure.code.indexOf('/')) as FailureKind
}

/** A complaint about one field of the input: names the field and what was expected. */
export function badInput(at: string, says: string, tryThis?: string): Failure {
  return new Failure('bad-input/field', says, tryThis === undefined ? { at } : { at, tryThis })
}

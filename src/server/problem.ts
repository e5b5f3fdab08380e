import { Failure, type FailureKind, kindOfFailure } from '../model/index.ts'

/** An error as every door of HTTP tells it: a code, one sentence, where, and what to try. */
export interface Problem {
  readonly code: string
  readonly says: string
  readonly at?: string
  readonly tryThis?: string
}

const statuses: Readonly<Record<FailureKind, number>> = {
  'bad-input': 400,
  'too-large': 413,
  'not-found': 404,
  conflict: 409,
  forbidden: 403,
  unavailable: 503,
  internal: 500,
}

/** The status and body for an error. What is not a failure of ours is told without its inner words; `most` is how many bytes a body may have. */
export function problemOf(
  error: unknown,
  most = 1_048_576,
): { readonly status: number; readonly body: Problem } {
  const failure = asFailure(error, most)
  return {
    status: failure.code === 'bad-input/not-json-type' ? 415 : statuses[kindOfFailure(failure)],
    body: {
      code: failure.code,
      says: failure.message,
      ...(failure.at === undefined ? {} : { at: failure.at }),
      ...(failure.tryThis === undefined ? {} : { tryThis: failure.tryThis }),
    },
  }
}

function asFailure(error: unknown, most: number): Failure {
  if (error instanceof Failure) return error
  switch ((error as { readonly code?: unknown } | null)?.code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return new Failure(
        'too-large/body',
        `The body is larger than ${Math.round(most / 1_048_576)} MB.`,
        { tryThis: 'Send it in parts, or read it from a file at the command line.' },
      )
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return new Failure('bad-input/not-json-type', 'The body must be sent as application/json.')
    case 'FST_ERR_CTP_EMPTY_JSON_BODY':
      return new Failure('bad-input/not-json', 'The body is empty; expected one JSON object.')
    case 'FST_ERR_CTP_INVALID_JSON_BODY':
      return new Failure('bad-input/not-json', 'The body is not JSON.')
    case 'FST_ERR_BAD_URL':
      return new Failure('bad-input/url', 'The address is not a valid one.')
    default:
      return new Failure(
        'internal/error',
        'Something went wrong inside Firebreak; its log has the details.',
        { cause: error },
      )
  }
}

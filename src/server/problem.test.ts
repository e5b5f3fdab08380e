import { describe, expect, it } from 'vitest'
import { badInput, Failure, type FailureCode, failureKinds } from '../model/index.ts'
import { problemOf } from './problem.ts'

describe('a failure over HTTP', () => {
  it.each([
    ['bad-input/field', 400],
    ['bad-input/not-json-type', 415],
    ['too-large/body', 413],
    ['not-found/cap', 404],
    ['conflict/other-engine', 409],
    ['forbidden/host', 403],
    ['unavailable/store', 503],
    ['internal/error', 500],
  ] as const)('%s has status %i', (code, status) => {
    expect(problemOf(new Failure(code, 'It says so.')).status).toBe(status)
  })

  it('has a status for every kind', () => {
    const statuses = failureKinds.map((kind) => problemOf(new Failure(`${kind}/x`, '.')).status)
    expect(statuses.filter((status) => !Number.isInteger(status))).toEqual([])
    expect(new Set(statuses).size).toBe(failureKinds.length)
  })

  it('tells code, sentence, field and what to try, and leaves out what is not there', () => {
    expect(problemOf(badInput('date', 'date is missing.', 'Give one.')).body).toEqual({
      code: 'bad-input/field',
      says: 'date is missing.',
      at: 'date',
      tryThis: 'Give one.',
    })
    expect(problemOf(new Failure('not-found/path', 'Nothing there.')).body).toEqual({
      code: 'not-found/path',
      says: 'Nothing there.',
    })
  })
})

const withCode = (code: string, more: object = {}) =>
  Object.assign(new Error('secret words'), { code, ...more })

describe('an error that is not ours', () => {
  it.each<[string, unknown, FailureCode, number]>([
    ['a body over the limit', withCode('FST_ERR_CTP_BODY_TOO_LARGE'), 'too-large/body', 413],
    [
      'another media type',
      withCode('FST_ERR_CTP_INVALID_MEDIA_TYPE'),
      'bad-input/not-json-type',
      415,
    ],
    ['an empty body', withCode('FST_ERR_CTP_EMPTY_JSON_BODY'), 'bad-input/not-json', 400],
    [
      'a body that does not parse',
      Object.assign(new SyntaxError('Unexpected token'), { code: 'FST_ERR_CTP_INVALID_JSON_BODY' }),
      'bad-input/not-json',
      400,
    ],
    ['a crash', new TypeError('secret words'), 'internal/error', 500],
    ['something thrown that is no error', 'secret words', 'internal/error', 500],
    ['nothing thrown', null, 'internal/error', 500],
    ['a code of the database', withCode('57P01'), 'internal/error', 500],
  ])('for %s is told without its inner words', (_what, error, code, status) => {
    const problem = problemOf(error)
    expect(problem.body.code).toBe(code)
    expect(problem.status).toBe(status)
    expect(JSON.stringify(problem.body)).not.toContain('secret')
  })
})

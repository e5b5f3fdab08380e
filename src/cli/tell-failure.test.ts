import { CommanderError } from 'commander'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { badInput, Failure } from '../model/index.ts'
import { tellFailure } from './tell-failure.ts'

describe('telling a failure', () => {
  const said: string[] = []
  beforeEach(() => {
    said.length = 0
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
      said.push(String(text))
      return true
    })
  })
  afterEach(() => vi.restoreAllMocks())

  it.each([
    ['bad-input/field', 2],
    ['too-large/file', 2],
    ['not-found/cap', 2],
    ['conflict/other-engine', 2],
    ['forbidden/host', 2],
    ['unavailable/store', 1],
    ['internal/error', 1],
  ] as const)('%s exits with %i and one line', (code, exit) => {
    expect(tellFailure(new Failure(code, 'It says so.'))).toBe(exit)
    expect(said).toEqual(['It says so.\n'])
  })

  it('adds what to try in the same line', () => {
    expect(tellFailure(badInput('date', 'date is missing.', 'Give one.'))).toBe(2)
    expect(said).toEqual(['date is missing. Give one.\n'])
  })

  it('tells a wrong command line as bad input, without the word error', () => {
    const wrong = new CommanderError(1, 'commander.unknownOption', "error: unknown option '--x'")
    expect(tellFailure(wrong)).toBe(2)
    expect(said).toEqual(["unknown option '--x'\n"])
  })

  it('says nothing more when help or the version was asked for', () => {
    expect(tellFailure(new CommanderError(0, 'commander.helpDisplayed', '(outputHelp)'))).toBe(0)
    expect(said).toEqual([])
  })

  it('tells a crash as ours, with what is needed to find it', () => {
    expect(tellFailure(new TypeError('x is not a function'))).toBe(1)
    expect(said.join('')).toMatch(/^Firebreak failed: TypeError: x is not a function\n\s+at /)
    expect(tellFailure('a word')).toBe(1)
    expect(said.at(-1)).toBe('Firebreak failed: a word\n')
  })
})

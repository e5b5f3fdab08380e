import type { Problem } from '../../server/contract.ts'

/** A refusal or failure of the server, with what it says and what to try. */
export class ProblemError extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.says)
    this.name = 'ProblemError'
    this.problem = problem
  }
}

/** Asks one operation. */
export function ask<Answer>(
  operation: string,
  body: object,
  signal?: AbortSignal,
): Promise<Answer> {
  return fetchJson<Answer>(`/v1/${operation}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(body),
    ...(signal === undefined ? {} : { signal }),
  })
}

/** Reads one document of the server. */
export function read<Answer>(path: string, signal?: AbortSignal): Promise<Answer> {
  return fetchJson<Answer>(path, {
    headers: { accept: 'application/json' },
    ...(signal === undefined ? {} : { signal }),
  })
}

async function fetchJson<Answer>(path: string, init: RequestInit): Promise<Answer> {
  const response = await fetch(path, init).catch((cause: unknown) => {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause
    throw new ProblemError(unreachable)
  })
  const body: unknown = await response.json().catch(() => undefined)
  if (!response.ok) throw new ProblemError(toProblem(body, response.status))
  if (body === undefined) throw new ProblemError(toProblem(body, response.status))
  return body as Answer
}

const unreachable: Problem = {
  code: 'unavailable/no-answer',
  says: 'The Firebreak server on this machine does not answer.',
  tryThis: 'Start it with "npm start", then ask again.',
}

function toProblem(body: unknown, status: number): Problem {
  if (typeof body === 'object' && body !== null && 'says' in body) return body as Problem
  return {
    code: 'internal/unreadable-answer',
    says: `The server answered with status ${status} and nothing that can be read.`,
    tryThis: 'Ask again; if it stays so, look at the output of the server.',
  }
}

import { Failure } from '../../model/index.ts'
import type { Answer, Asked, Request } from './request.ts'

const mostRedirects = 3

const redirects = new Set([301, 302, 303, 307, 308])

/** Asks for a page and follows where it has moved, at most three times; what it was asked with goes along. */
export async function follow(
  url: URL,
  asked: Asked,
  request: Request,
  left: number = mostRedirects,
): Promise<Answer> {
  const answer = await request(url, asked)
  if (!redirects.has(answer.status)) return answer
  answer.close()
  const next = answer.header('location') ?? ''
  if (!URL.canParse(next, url.href)) throw refuse(url, 'points to a page that is no address.')
  if (left === 0) throw refuse(url, `moves on more than ${mostRedirects} times.`)
  return await follow(new URL(next, url), asked, request, left - 1)
}

function refuse(url: URL, says: string): Failure {
  return new Failure('unavailable/redirect', `${url.host} ${says}`, { at: url.href })
}

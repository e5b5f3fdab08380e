import type { FastifyInstance } from 'fastify'
import type { CapNotice } from '../../app/index.ts'

/** How often the stream looks whether something became known, and how often it says that it is still there. */
const lookMs = 1000
const stillHereMs = 15_000

/** The notices that stand, and how many records they rest on. */
export interface Heard {
  readonly recorded: number
  readonly notices: readonly CapNotice[]
}

/**
 * The notices of ceilings for whoever wants to be told: as a JSON Feed (version 1.1) and an Atom feed (RFC 4287) to be fetched, and as
 * server-sent events to be listened to. The id of an event is the number of records that were held when it was told; a listener that comes
 * back with the last it heard is told every notice that did not stand then, whatever day it is of.
 */
export function capsFeed(
  server: FastifyInstance,
  notices: () => Promise<Heard>,
  /** The ids of the notices that stood once so many records were held; undefined where that cannot be told any more. */
  idsAt: (recorded: number) => Promise<ReadonlySet<string> | undefined>,
  everyMs = lookMs,
): void {
  server.get('/feeds/caps.json', async (request, reply) =>
    reply
      .type('application/feed+json; charset=utf-8')
      .send(
        JSON.stringify(jsonFeed((await notices()).notices, origin(request.headers.host)), null, 2),
      ),
  )
  server.get('/feeds/caps.atom', async (request, reply) =>
    reply
      .type('application/atom+xml; charset=utf-8')
      .send(atomFeed((await notices()).notices, origin(request.headers.host))),
  )
  server.get('/events/caps', async (request, reply) => {
    reply.hijack()
    const { raw } = reply
    raw.writeHead(200, {
      ...(reply.getHeaders() as Record<string, string>),
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    })
    const heard = Number(request.headers['last-event-id'] ?? Number.NaN)
    let last = Number.isSafeInteger(heard) && heard > 0 ? heard : 0
    let told: ReadonlySet<string> = new Set(last === 0 ? [] : await idsAt(last))
    const tell = async () => {
      const { recorded, notices: standing } = await notices()
      const fresh = standing.toReversed().filter(({ id }) => !told.has(id))
      // Only the last of a batch carries the new number: who is cut off before it is told the batch again.
      for (const [place, notice] of fresh.entries())
        raw.write(eventOf(notice, place === fresh.length - 1 ? recorded : last))
      // What no longer stands may come to stand again, and is told then.
      told = new Set(standing.map(({ id }) => id))
      last = recorded
    }
    raw.write('retry: 5000\n\n')
    await tell()
    let isLooking = false
    const looking = setInterval(() => {
      if (isLooking) return
      isLooking = true
      tell().then(
        () => {
          isLooking = false
        },
        () => raw.end(),
      )
    }, everyMs)
    const stillHere = setInterval(() => raw.write(': still here\n\n'), stillHereMs)
    raw.on('close', () => {
      clearInterval(looking)
      clearInterval(stillHere)
    })
  })
}

function eventOf(notice: CapNotice, recorded: number): string {
  return `id: ${recorded}\nevent: notice\ndata: ${JSON.stringify(notice)}\n\n`
}

function origin(host: string | undefined): string {
  return `http://${host ?? '127.0.0.1'}`
}

function jsonFeed(notices: readonly CapNotice[], at: string): object {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Notices of ceilings',
    home_page_url: `${at}/caps`,
    feed_url: `${at}/feeds/caps.json`,
    items: notices.map((notice) => ({
      id: notice.id,
      url: pageOf(notice, at),
      title: titleOf(notice),
      content_text: notice.says,
      date_published: instantOf(notice),
      _firebreak: notice,
    })),
  }
}

function atomFeed(notices: readonly CapNotice[], at: string): string {
  const [newest] = notices
  const entries = notices.map(
    (notice) => `  <entry>
    <id>urn:firebreak:${escaped(notice.id)}</id>
    <title>${escaped(titleOf(notice))}</title>
    <updated>${instantOf(notice)}</updated>
    <link href="${escaped(pageOf(notice, at))}"/>
    <summary>${escaped(notice.says)}</summary>
  </entry>`,
  )
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <id>urn:firebreak:caps</id>
  <title>Notices of ceilings</title>
  <author><name>Firebreak</name></author>
  <updated>${newest === undefined ? '1970-01-01T00:00:00Z' : instantOf(newest)}</updated>
  <link rel="self" href="${escaped(at)}/feeds/caps.atom"/>
${entries.join('\n')}
</feed>
`
}

function titleOf({ level, title, limit }: CapNotice): string {
  return `${Math.round(level * 100)} percent of ${title}, by ${limit}`
}

function pageOf({ cap, crossedOn }: CapNotice, at: string): string {
  return `${at}/caps/${cap}?on=${crossedOn}`
}

function instantOf({ knownOn }: CapNotice): string {
  return `${knownOn}T00:00:00Z`
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

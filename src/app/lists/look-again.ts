import type { Fact, Instant } from '../../model/index.ts'
import type { Source } from '../../sources/index.ts'
import { factId, type ListVersion, type Store } from '../../store/index.ts'
import { reportOf } from './parse-report.ts'
import type { UpdateLine } from './sources-shape.ts'

const property = 'looked-at'

/** Records that a list was looked at and had nothing new, so that its age counts from then; gives the line that says so. */
export async function lookAgain(
  store: Store,
  source: Source,
  held: ListVersion,
  { now, actor }: { readonly now: Instant; readonly actor: string },
): Promise<UpdateLine> {
  const { version, records, status } = held
  const fact: Omit<Fact, 'id'> = {
    subject: `list:${source.id}`,
    property,
    value: version,
    knownFrom: now,
    source: { title: source.title },
    grade: 'derived',
  }
  await store.facts.append([{ ...fact, id: factId(fact) }], {
    at: now,
    what: 'look at list',
    audit: {
      at: now,
      actor,
      action: 'look-at-list',
      subject: `${source.id} ${version}`,
      detail: { unchanged: true },
    },
  })
  return {
    id: source.id,
    outcome: 'unchanged',
    version,
    records,
    added: 0,
    changed: 0,
    removed: 0,
    dropped: reportOf(held)?.dropped ?? 0,
    says: `Nothing new: version ${version} is held already${status.kind === 'quarantined' ? `, in quarantine. ${status.reason}` : '.'}`,
  }
}

/** When each list was last looked at without finding anything new, by its id. */
export async function lastLooks(store: Store): Promise<ReadonlyMap<string, Instant>> {
  const looks = await store.facts.read({ property })
  const last = new Map<string, Instant>()
  for (const { subject, knownFrom } of looks) {
    const list = subject.slice('list:'.length)
    const known = last.get(list)
    if (known === undefined || known < knownFrom) last.set(list, knownFrom)
  }
  return last
}

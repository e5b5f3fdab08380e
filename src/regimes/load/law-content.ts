import type { Issue } from '../../model/index.ts'
import type { Law } from '../law.ts'
import type { LawFile } from './file-schema.ts'
import type { ReadFile } from './read-file.ts'

const contents = new WeakMap<Law, LawFile>()

/** Law as its files write it, all of them joined into one: itself a law file. Throws for a law that was not loaded from files. */
export function contentOf(law: Law): LawFile {
  const content = contents.get(law)
  if (content === undefined) throw new Error('This law was not loaded from files.')
  return content
}

/** Keeps the joined content of the files beside the law that was linked from them. */
export function keepContent(law: Law, files: readonly ReadFile[]): void {
  const joined = new Map<string, unknown[]>()
  for (const { content } of files) {
    for (const [word, entries] of Object.entries(content)) {
      joined.set(word, [...(joined.get(word) ?? []), ...(entries as unknown[])])
    }
  }
  contents.set(law, Object.fromEntries(joined) as LawFile)
}

/** What is wrong with the events of the files: an answer that is not held, or one that came before what it answers. */
export function lintEvents(law: Law, files: readonly ReadFile[]): readonly Issue[] {
  return files.flatMap(({ content, lineOf }) =>
    (content.events ?? []).flatMap(({ event, on, answeredBy }, index) =>
      answeredBy.flatMap((id) => {
        const says = sayWrong(law, id, on)
        if (says === undefined) return []
        const at = lineOf(['events', index, 'answeredBy'])
        return [{ code: 'law/event', at, says: `${event}: ${says}` }]
      }),
    ),
  )
}

function sayWrong(law: Law, id: string, on: string | undefined): string | undefined {
  const measure = law.measures.get(id)
  if (measure === undefined) return `${id} is not declared.`
  return on !== undefined && measure.adopted < on ? `${id} was adopted before it.` : undefined
}

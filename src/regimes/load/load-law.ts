import type { Issue } from '../../model/index.ts'
import type { Law } from '../law.ts'
import type { LawFile } from './file-schema.ts'
import { keepContent, lintEvents } from './law-content.ts'
import { Linker } from './link.ts'
import { lintLaw } from './lint-law.ts'
import { lintOverlays } from './lint-overlays.ts'
import { asRead, type LawText, type ReadFile, readLawFile } from './read-file.ts'

/** Law that is ready to use, or everything that is wrong with the files. */
export type Loaded =
  | { readonly kind: 'law'; readonly law: Law; readonly contents: readonly LawFile[] }
  | { readonly kind: 'refused'; readonly issues: readonly Issue[] }

/**
 * Loads law files into law: all of them or none. `hash` names this version in every answer's basis; the caller computes it over the
 * texts, since this room touches no machine. `contents` are those that an earlier load of the same texts gave: they are not parsed again.
 */
export function loadLaw(
  texts: readonly LawText[],
  hash: string,
  contents?: readonly LawFile[],
): Loaded {
  const read = texts.map((text, at) => {
    const content = contents?.[at]
    return content === undefined ? readLawFile(text) : asRead(text, content)
  })
  const broken = read.filter((file): file is Issue => 'code' in file)
  if (broken.length > 0) return { kind: 'refused', issues: broken }
  const files = read as ReadFile[]
  const linker = new Linker(files)
  const law = linker.link(hash)
  keepContent(law, files)
  const issues = [
    ...linker.issues,
    ...(linker.issues.length === 0
      ? [
          ...lintLaw(law, linker.placeOf),
          ...lintOverlays(law, linker.placeOf),
          ...lintEvents(law, files),
        ]
      : []),
  ]
  if (issues.length > 0) return { kind: 'refused', issues }
  return { kind: 'law', law, contents: files.map(({ content }) => content) }
}

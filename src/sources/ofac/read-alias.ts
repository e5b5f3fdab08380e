import type { ListedName } from '../../model/index.ts'
import { aliasKinds } from './lookups.ts'
import type { AliasRow } from './ofac-rows.ts'
import { withParts } from './read-name.ts'

/**
 * A name of ALT.CSV. These are strong, since OFAC keeps its weak aliases in the remarks; of a type that is not known only that much is said. Undefined
 * for a row without a name.
 */
export function readAlias({ type, name }: AliasRow, schema: string): ListedName | undefined {
  if (name === undefined) return undefined
  if (type === undefined)
    return withParts({ full: name, kind: 'alias', quality: 'unstated' }, schema)
  const kind = aliasKinds[type]
  return kind === undefined
    ? withParts({ full: name, kind: 'alias', quality: 'unstated', said: type }, schema)
    : withParts({ full: name, kind, quality: 'strong', said: type }, schema)
}

import type { ListedName, NamePart } from '../../model/index.ts'
import type { Report } from '../kit/xml-list.ts'
import type { Fields } from './fields.ts'
import { kindOfAlias, kindOfPart, wholeNames } from './lookups.ts'
import type { ReferenceValues } from './reference-values.ts'

/**
 * The names of an identity, the primary first. Each part of a name belongs to a group that says what kind of part it is; a name in another script than
 * Latin stands beside the Latin one and keeps its script. `LowQuality` is OFAC's weak alias.
 */
export function readNames(
  identity: Fields,
  refs: ReferenceValues,
  report: Report,
): readonly ListedName[] {
  const groups = new Map(
    identity
      .children('NamePartGroups')
      .flatMap((all) =>
        all
          .children('MasterNamePartGroup')
          .flatMap((master) =>
            master
              .children('NamePartGroup')
              .map(
                (group) =>
                  [
                    group.attribute('ID'),
                    refs.text('NamePartType', group.attribute('NamePartTypeID')),
                  ] as const,
              ),
          ),
      ),
  )
  const names = identity.children('Alias').flatMap((alias) => {
    const about = readAlias(alias, refs, report)
    return alias
      .children('DocumentedName')
      .flatMap((documented) => readName(documented, { about, groups, refs }) ?? [])
  })
  const isFirst = (name: ListedName) => name.kind === 'primary'
  return [...names.filter(isFirst), ...names.filter((name) => !isFirst(name))]
}

type About = Pick<ListedName, 'kind' | 'quality' | 'said'>

function readAlias(alias: Fields, refs: ReferenceValues, report: Report): About {
  const said = refs.text('AliasType', alias.attribute('AliasTypeID')) ?? ''
  const kind = kindOfAlias[said]
  if (kind === undefined) {
    report('unknown-alias-type', `Alias type "${said}" is not known.`, 'Add it to lookups.ts.')
  }
  const isPrimary = alias.attribute('Primary') === 'true'
  const isWeak = alias.attribute('LowQuality') === 'true'
  return {
    kind: isPrimary ? 'primary' : kind === 'primary' || kind === undefined ? 'alias' : kind,
    quality: isWeak ? 'weak' : 'strong',
    ...(isPrimary || said === '' ? {} : { said }),
  }
}

interface NameContext {
  readonly about: About
  readonly groups: ReadonlyMap<string | undefined, string | undefined>
  readonly refs: ReferenceValues
}

function readName(
  documented: Fields,
  { about, groups, refs }: NameContext,
): ListedName | undefined {
  let script: string | undefined
  let isWhole = false
  const parts: NamePart[] = []
  for (const part of documented.children('DocumentedNamePart')) {
    const value = part.child('NamePartValue')
    const text = value?.own()
    const type = groups.get(value?.attribute('NamePartGroupID')) ?? ''
    const scriptId = value?.attribute('ScriptID')
    script ??= refs.field('Script', scriptId, 'ScriptCode')
    if (text === undefined) continue
    isWhole ||= wholeNames.has(type)
    parts.push({ kind: kindOfPart[type] ?? 'unstated', value: text })
  }
  if (parts.length === 0) return undefined
  const isLatin = script === undefined || script === 'Latn'
  return {
    full: parts.map(({ value }) => value).join(' '),
    ...about,
    ...(isLatin ? {} : { kind: 'original-script' }),
    ...(isWhole ? {} : { parts }),
    ...(script === undefined ? {} : { script }),
  }
}

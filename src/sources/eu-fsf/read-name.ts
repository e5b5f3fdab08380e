import type { ListedName, NamePart, Remark } from '../../model/index.ts'
import type { RecordTaker } from '../kit/take-record.ts'
import { present } from '../kit/xml-present.ts'
import { isOtherScript } from '../kit/xml-script.ts'
import { genders } from './lookups.ts'

/** A `nameAlias` and what stands with it. */
export interface NameAlias {
  readonly name?: ListedName
  readonly titles: readonly string[]
  readonly positions: readonly string[]
  readonly genders: readonly string[]
  readonly remarks: readonly Remark[]
}

/**
 * Reads a `nameAlias`. `strong` is the list's quality; a remark of low quality, as it often has beside strong, makes the name weak. The list leads with none;
 * the caller takes the first strong one.
 */
export function readName(take: RecordTaker): NameAlias {
  const parts = [
    ...partOf('given', take.attribute('firstName')),
    ...partOf('middle', take.attribute('middleName')),
    ...partOf('family', take.attribute('lastName')),
  ]
  const full = take.attribute('wholeName') ?? parts.map(({ value }) => value).join(' ')
  const strong = take.attribute('strong')
  const remarks = take.texts('remark')
  const quality = remarks.find((remark) => /quality/i.test(remark))
  const isWeak = strong === 'false' || /\blow? quality/i.test(quality ?? '')
  const language = take.attribute('nameLanguage')?.toLowerCase()
  const gender = take.attribute('gender')
  return {
    titles: splitLettered(take.attribute('title')),
    positions: splitLettered(take.attribute('function')),
    genders: gender === undefined ? [] : [genders[gender] ?? gender.toLowerCase()],
    remarks: remarks.map((text) => ({ field: 'nameAlias/remark', text: `${full}: ${text}` })),
    ...(full === ''
      ? {}
      : {
          name: {
            full,
            kind: isOtherScript(full) ? 'original-script' : 'alias',
            quality: isWeak ? 'weak' : strong === 'true' ? 'strong' : 'unstated',
            ...present({
              said: [strong === undefined ? undefined : `strong=${strong}`, quality]
                .filter((part) => part !== undefined)
                .join(', '),
              parts,
              language,
            }),
          },
        }),
  }
}

function partOf(kind: NamePart['kind'], value: string | undefined): readonly NamePart[] {
  return value === undefined ? [] : [{ kind, value }]
}

/** `(a) Mullah, (b) Maulavi` is two. */
function splitLettered(words: string | undefined): readonly string[] {
  if (words === undefined) return []
  return words
    .split(/\([a-h]\)/)
    .map((word) => word.replace(/^[\s,;]{1,3}|[\s,;]{1,3}$/g, ''))
    .filter((word) => word !== '')
}

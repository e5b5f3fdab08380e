import type { ListedName, NamePart } from '../../model/index.ts'
import type { Draft } from '../kit/draft.ts'
import type { RecordTaker } from '../kit/take-record.ts'
import { isOtherScript } from '../kit/xml-script.ts'
import { genders } from './lookups.ts'
import type { PartyDraft } from './party-draft.ts'

/**
 * Reads a `nameAlias`. `strong` is the list's quality; a remark of low quality, as it often has beside strong, makes the name weak. The list leads with none;
 * the caller takes the first strong one.
 */
export function readName(take: RecordTaker, draft: PartyDraft): void {
  const parts: NamePart[] = []
  addPart('given', take.attribute('firstName'), parts)
  addPart('middle', take.attribute('middleName'), parts)
  addPart('family', take.attribute('lastName'), parts)
  const full = take.attribute('wholeName') ?? parts.map(({ value }) => value).join(' ')
  const strong = take.attribute('strong')
  const remarks = take.texts('remark')
  const language = take.attribute('nameLanguage')?.toLowerCase()
  const gender = take.attribute('gender')
  addLettered(take.attribute('title'), draft.titles)
  addLettered(take.attribute('function'), draft.positions)
  if (gender !== undefined) draft.genders.push(genders[gender] ?? gender.toLowerCase())
  for (const text of remarks) {
    draft.remarks.push({ field: 'nameAlias/remark', text: `${full}: ${text}` })
  }
  if (full === '') return
  const name = nameOf(full, strong, remarks)
  if (parts.length > 0) name.parts = parts
  if (language !== undefined) name.language = language
  draft.names.push(name)
}

function nameOf(
  full: string,
  strong: string | undefined,
  remarks: readonly string[],
): Draft<ListedName> {
  const remark = remarks.find((text) => /quality/i.test(text))
  const isWeak = strong === 'false' || /\blow? quality/i.test(remark ?? '')
  const quality = strong === undefined ? [] : [`strong=${strong}`]
  if (remark !== undefined) quality.push(remark)
  const name: Draft<ListedName> = {
    full,
    kind: isOtherScript(full) ? 'original-script' : 'alias',
    quality: isWeak ? 'weak' : strong === 'true' ? 'strong' : 'unstated',
  }
  name.said = quality.join(', ')
  return name
}

function addPart(kind: NamePart['kind'], value: string | undefined, parts: NamePart[]): void {
  if (value !== undefined) parts.push({ kind, value })
}

/** `(a) Mullah, (b) Maulavi` is two. */
function addLettered(words: string | undefined, to: string[]): void {
  if (words === undefined) return
  for (const word of words.split(/\([a-h]\)/)) {
    const bare = word.replace(/^[\s,;]{1,3}|[\s,;]{1,3}$/g, '')
    if (bare !== '') to.push(bare)
  }
}

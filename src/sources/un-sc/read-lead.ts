import type { ListedName, NamePart } from '../../model/index.ts'
import type { RecordTaker } from '../kit/take-record.ts'
import { isOtherScript } from '../kit/xml-script.ts'

/**
 * The leading name, put together from its parts, which the list numbers and does not call given or family; and the same in its own script. `na` in a part
 * stands for none.
 */
export function readLead(take: RecordTaker): readonly ListedName[] {
  const parts: NamePart[] = []
  let full = ''
  for (const name of partNames) {
    const value = take.text(name)
    if (value === undefined || value === 'na') continue
    parts.push({ kind: 'unstated', value })
    full = full === '' ? value : `${full} ${value}`
  }
  const scripts = take.texts('NAME_ORIGINAL_SCRIPT').map(
    (script): ListedName => ({
      full: script,
      kind: isOtherScript(script) ? 'original-script' : 'alias',
      quality: 'strong',
      said: 'NAME_ORIGINAL_SCRIPT',
    }),
  )
  if (full === '') return scripts
  if (take.name === 'INDIVIDUAL') {
    return [{ full, kind: 'primary', quality: 'strong', parts }, ...scripts]
  }
  return [{ full, kind: 'primary', quality: 'strong' }, ...namesInside(full), ...scripts]
}

const partNames = ['FIRST_NAME', 'SECOND_NAME', 'THIRD_NAME', 'FOURTH_NAME']

/** An entity's leading name that is two: `A (X) ; B (Y)`, `A / B`. It stays whole as the lead, and each is a name too. */
function namesInside(full: string): readonly ListedName[] {
  const names = full.split(/ ; | \/ /)
  if (names.length < 2) return []
  return names.map((name) => ({
    full: name.trim(),
    kind: 'alias',
    quality: 'unstated',
    minedFrom: 'FIRST_NAME',
  }))
}

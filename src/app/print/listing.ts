import type { ListingAnswer } from '../lists/listing-shape.ts'
import { fold } from './fold.ts'

/** A listing in lines. */
export function printListing({
  id,
  caption,
  says,
  record,
  elsewhere,
  warnings,
}: ListingAnswer): string {
  const { names, birthDates, identifiers, addresses, designation, remarks } = record
  return [
    `${id}  ${caption}`,
    fold(says),
    ...names.map(({ full, kind, quality }) => `  ${full}  (${kind}, ${quality})`),
    ...birthDates.map(
      ({ value, until }) => `  born ${value}${until === undefined ? '' : ` to ${until}`}`,
    ),
    ...identifiers.map(
      ({ scheme, value, minedFrom }) =>
        `  ${scheme} ${value}${minedFrom === undefined ? '' : ` (found in ${minedFrom})`}`,
    ),
    ...addresses.map(({ full }) => fold(full, 2)),
    ...designation.programs.map((program) => `  programme ${program}`),
    ...designation.measures.map((measure) => `  ${measure}`),
    ...remarks.map(({ field, text }) => fold(`${field}: ${text}`, 2)),
    ...elsewhere.map(
      ({ id: other, caption: name, score }) =>
        `  perhaps also ${other}  ${name}  ${score.toFixed(3)}`,
    ),
    ...warnings.map((warning) => fold(warning)),
  ].join('\n')
}

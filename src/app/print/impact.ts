import type { PriceVolume } from '../../caps/index.ts'
import type { MirrorAnswer } from '../impact/mirror-schema.ts'
import { fold } from './fold.ts'

/** Flows with what each source says of them, one beside the other. */
export function printMirror({ says, flows, suspicions, caveats }: MirrorAnswer): string {
  return [
    fold(says),
    ...flows.flatMap(({ exporter, importer, commodity, period, statements, pairs }) => [
      '',
      `${exporter} to ${importer}, ${commodity}, ${period}`,
      ...statements.map(
        ({ row, reporter, value, quantity, source }) =>
          `  ${String(value ?? '-').padStart(14)} ${String(quantity ?? '-').padStart(14)}  ${reporter} (row ${row}: ${source.slice(0, 50)})`,
      ),
      ...pairs.map((pair) => fold(pair.says, 2)),
    ]),
    ...(suspicions.length === 0 ? [] : ['']),
    ...suspicions.map((one) => fold(`Row ${one.row}: ${one.says}`)),
    '',
    ...caveats.map((caveat) => fold(caveat)),
  ].join('\n')
}

/** A change of value with its two parts. */
export function printPriceVolume(answer: PriceVolume): string {
  const { change, volumePart, pricePart, logShares } = answer
  const shares =
    logShares === null
      ? 'no shares of the logarithm: something was nought'
      : `of the logarithm ${(logShares.volume * 100).toFixed(1)}% volume, ${(logShares.price * 100).toFixed(1)}% price`
  return `Change ${change.toFixed(4)} = volume ${volumePart.toFixed(4)} + price ${pricePart.toFixed(4)}; ${shares}.`
}

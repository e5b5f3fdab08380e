import type { CleanSet, Measured } from '../shape.ts'
import type { Block } from './block.ts'
import { plotCurve } from './plot-curve.ts'
import { sayCount, sayInterval, sayNumber, sayPerThousand, sayShare } from './say.ts'

/** False alarms on clean names, and the curve that sets them against what is found. */
export function cleanBlocks(measured: Measured): readonly Block[] {
  return [
    { kind: 'heading', text: 'Clean names: what alerts and should not' },
    { kind: 'list', items: measured.clean.map(({ title, says }) => `${title}: ${says}`) },
    { kind: 'table', table: alertTable(measured) },
    { kind: 'heading', text: 'The threshold' },
    {
      kind: 'plot',
      plot: {
        file: 'threshold.svg',
        title: 'Manipulated names found against alerts per 1,000 clean names',
        claim: sayCurve(measured),
        svg: plotCurve(measured),
      },
    },
    { kind: 'table', table: curveTable(measured) },
  ]
}

function alertTable({ clean, versions }: Measured) {
  return {
    caption: `Names with an alert at ${versions.threshold} or over. OFAC: the emulation at ${clean[0]?.ofac.slider ?? ''} and over, on as many names as shown.`,
    columns: [
      { title: 'Names' },
      { title: 'Asked', isNumber: true },
      { title: 'Per 1,000, name alone', isNumber: true },
      { title: '95% interval', isNumber: true },
      { title: 'With birth date, asked', isNumber: true },
      { title: 'Per 1,000, with birth date', isNumber: true },
      { title: 'Per 1,000, OFAC emulation', isNumber: true },
    ] as const,
    rows: clean.map((set) => [
      set.title,
      sayCount(set.namesOnly.of),
      sayNumber(set.perThousand),
      sayPerThousand(set.namesOnly),
      sayCount(set.withBirthDate.of),
      sayNumber(set.perThousandWithBirthDate),
      sayOfac(set),
    ]),
  }
}

function sayOfac({ ofac }: CleanSet): string {
  return ofac.share === null ? '–' : `${sayNumber(1000 * ofac.share)} (of ${ofac.of})`
}

function curveTable({ curve, clean }: Measured) {
  const titles = new Map(clean.map(({ id, title }) => [String(id), title]))
  const sets = curve[0]?.clean.map(({ set }) => set) ?? []
  return {
    caption:
      'What each threshold would find of the manipulated names, and its alerts per 1,000 clean names by name alone.',
    columns: [
      { title: 'Threshold', isNumber: true },
      { title: 'Manipulated names found', isNumber: true },
      { title: '95% interval', isNumber: true },
      ...sets.map((set) => ({ title: titles.get(set) ?? set, isNumber: true as const })),
    ] as const,
    rows: curve.map(({ threshold, treated, clean: costs }) => [
      threshold.toFixed(2),
      sayShare(treated.share),
      sayInterval(treated),
      ...costs.map((cost) => sayNumber(cost.perThousand)),
    ]),
  }
}

/** The curve in a sentence: its two ends. */
export function sayCurve({ curve, clean }: Measured): string {
  const [first, last] = [curve[0], curve.at(-1)]
  const [one, two] = [first?.clean[0], last?.clean[0]]
  if (first === undefined || last === undefined || one === undefined || two === undefined) return ''
  const title = clean.find(({ id }) => id === one.set)?.title.toLowerCase() ?? one.set
  return `From a threshold of ${first.threshold.toFixed(2)} to ${last.threshold.toFixed(2)}, what is found of the manipulated names goes from ${sayShare(first.treated.share)} to ${sayShare(last.treated.share)}, and alerts per 1,000 (${title}) from ${sayNumber(one.perThousand)} to ${sayNumber(two.perThousand)}.`
}

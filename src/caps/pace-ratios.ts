/**
 * How the pace of the next one to six months stood to the pace until then, at 5, 10, … 95 percent of 180 trials on five monthly series (coal
 * 2016 and 2017, refined petroleum 2018, 2021, 2023), of which many share months. Worked out by `paceRatiosOf`; a test works it out anew from
 * the figures. See docs/method/ceilings.md.
 */
export const paceRatios: readonly number[] = [
  0, 0.1125, 0.1504, 0.1768, 0.2644, 0.3798, 0.4498, 0.5194, 0.7155, 0.9255, 0.9919, 1.0459, 1.1054,
  1.128, 1.1925, 1.3568, 2.1468, 2.8735, 3.7663,
]

/** The interval that is printed: its ends among the ratios, and how often it held on the series that it was not made from. */
export const backTest = { low: 0, high: 3.7663, nominal: 0.9, held: 136, of: 180 } as const

/** The share of trials in which the pace came to at least so many times the pace before. */
export function chanceOfAtLeast(ratio: number): number {
  const reached = paceRatios.filter((one) => one >= ratio).length
  return reached / (paceRatios.length + 1)
}

/** What a designation brings with it; one party or hull may carry several, each with dates of its own. */
export const designationMeasures = ['freeze', 'travel-ban', 'port-ban', 'deflag'] as const

export type DesignationMeasure = (typeof designationMeasures)[number]

/** What one reporter says was traded, in its own valuation. */
export interface Statement {
  /** The row of the input it came from, from 1. */
  readonly row: number
  readonly reporter: string
  readonly exporter: string
  readonly importer: string
  /** An importer's figure bears freight and insurance (CIF), an exporter's does not (FOB). */
  readonly side: 'exporter' | 'importer'
  readonly commodity: string
  readonly period: string
  readonly value?: number
  readonly quantity?: number
  readonly source: string
  readonly confidence?: string
}

/** A row of trade figures as reported. */
export interface TradeRow {
  readonly reporter: string
  readonly partner: string
  readonly flow: 'import' | 'export'
  readonly commodity: string
  readonly period: string
  readonly value?: number | undefined
  readonly quantity?: number | undefined
  readonly source: string
  readonly confidence?: string | undefined
}

/** A row turned so that it says who exported to whom. */
export function statementOf(row: TradeRow, number: number): Statement {
  const { reporter, partner, flow, commodity, period, value, quantity, source, confidence } = row
  const isImport = flow === 'import'
  return {
    row: number,
    reporter,
    exporter: isImport ? partner : countryOf(reporter),
    importer: isImport ? countryOf(reporter) : partner,
    side: isImport ? 'importer' : 'exporter',
    commodity,
    period,
    ...(value === undefined ? {} : { value }),
    ...(quantity === undefined ? {} : { quantity }),
    source,
    ...(confidence === undefined ? {} : { confidence }),
  }
}

/** The country of a reporter that carries its basis in brackets: ABC(mirror,AGENCY) is ABC. */
function countryOf(reporter: string): string {
  return reporter.split('(')[0]?.trim() ?? reporter
}

/** An OFAC list in CSV: what its four files are called and which programmes it may hold. */
export interface CsvSet {
  /** Id of the source. */
  readonly list: string
  readonly primary: string
  readonly addresses: string
  readonly aliases: string
  readonly comments: string
  /** Programme codes with OFAC's titles of them; a code that is not here is kept and is an issue. */
  readonly programs: Readonly<Record<string, string>>
}

/** What came of asking for a file: that it is as held, or the file. */
export type Fetched =
  | { readonly kind: 'unchanged' }
  | {
      readonly kind: 'fetched'
      readonly path: string
      readonly sha256: string
      readonly bytes: number
      /** The server's marks of the version, to be given back when asking again. */
      readonly etag?: string
      readonly lastModified?: string
    }

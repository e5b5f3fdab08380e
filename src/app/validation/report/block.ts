/** A piece of a report, written the same in Markdown and in HTML. */
export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly table: Table }
  | { readonly kind: 'plot'; readonly plot: Plot }

export interface Column {
  readonly title: string
  readonly isNumber?: true
}

export interface Table {
  readonly caption: string
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly string[])[]
}

export interface Plot {
  /** The name of its file beside a Markdown report. */
  readonly file: string
  /** What it draws, in a few words. */
  readonly title: string
  /** What it shows, in a sentence. */
  readonly claim: string
  readonly svg: string
}

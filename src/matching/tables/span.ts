/** A run of tokens, `to` one past the last. */
export interface Span {
  readonly from: number
  readonly to: number
}

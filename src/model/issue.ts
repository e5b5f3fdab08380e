/** Something wrong with data that was read, as a value: bad data is counted and shown, it does not throw. */
export interface Issue {
  /** Stable code, room or source first: `law/unknown-word`, `un-sc/unknown-list-type`. */
  readonly code: string
  readonly says: string
  /** File and line, or element and number. */
  readonly at: string
  readonly tryThis?: string
}

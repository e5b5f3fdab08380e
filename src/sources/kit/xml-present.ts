/** The fields that have a value; what is undefined or an empty list is left out. */
export function present<T extends object>(
  fields: T,
): { readonly [K in keyof T]?: Exclude<T[K], undefined> } {
  const kept: Partial<T> = {}
  for (const key in fields) {
    const value = fields[key]
    if (value !== undefined && !(Array.isArray(value) && value.length === 0)) kept[key] = value
  }
  return kept as { readonly [K in keyof T]?: Exclude<T[K], undefined> }
}

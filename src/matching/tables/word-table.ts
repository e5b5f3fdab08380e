/** A table of words from rows "class word word …": the class is also a word of its row. Later rows do not take a word from earlier ones. */
export function wordTable(rows: readonly string[]): ReadonlyMap<string, string> {
  const table = new Map<string, string>()
  for (const row of rows) {
    const words = row.split(' ')
    const [name = ''] = words
    for (const word of words) if (!table.has(word)) table.set(word, name)
  }
  return table
}

/** How a table goes into an export: its columns as they are named, in the order of its key. */
export interface ExportedTable {
  readonly name: string
  readonly key: string
  /** How its columns are written, where that is not as they stand. */
  readonly columns?: string
}

/** Every table that only grows, except blobs, whose bytes go in parts. The order is that of the lines. */
export const exportedTables: readonly ExportedTable[] = [
  { name: 'batches', key: 'recorded' },
  { name: 'facts', key: 'recorded, id' },
  { name: 'list_versions', key: 'recorded' },
  { name: 'version_statuses', key: 'recorded, list, version' },
  {
    name: 'held_records',
    key: 'list, id, place desc',
    columns: `place, list, id, '\\x' || encode(hash, 'hex') as hash, body`,
  },
  { name: 'blob_names', key: 'recorded, kind' },
  { name: 'answers', key: 'key' },
  { name: 'audit', key: 'seq' },
]

/** What the first line of an export says it is. */
export const exportKind = 'firebreak-export'

import type { Database } from '../database.ts'
import { putVersion } from './put-version.ts'
import { diff, history, recordsById, recordsOf } from './records.ts'
import type { Documents } from './shape.ts'
import { readVersions, setStatus } from './versions.ts'

export function documentsIn(database: Database): Documents {
  return {
    putVersion: (version, write) => putVersion(database, version, write),
    versions: (list, upTo) => readVersions(database, { list, upTo }),
    setStatus: (list, version, status, write) => setStatus(database, list, version, status, write),
    recordsOf: (list, version) => recordsOf(database, list, version),
    records: (list, version, ids) => recordsById(database, list, version, ids),
    diff: (list, from, to) => diff(database, list, from, to),
    history: (list, id) => history(database, list, id),
  }
}

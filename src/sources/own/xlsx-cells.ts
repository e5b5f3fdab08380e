import { Failure } from '../../model/index.ts'
import type { CellRows } from './csv-cells.ts'
import { type UnzipLimits, UnzipRefusal, unzip } from './unzip.ts'
import { findSheet } from './workbook/find-sheet.ts'
import { WorkbookRefusal } from './workbook/read-part.ts'
import { readSheet } from './workbook/read-sheet.ts'
import { readStrings } from './workbook/read-strings.ts'
import { readDayStyles } from './workbook/read-styles.ts'

export interface SheetOptions {
  /** Id of the source, for the failure's code. */
  readonly source: string
  /** The first where none is named. */
  readonly sheet?: string
}

/** A workbook is held whole while it is read, so it may not be large. */
const limits: UnzipLimits = { entries: 2000, bytes: 64 * 2 ** 20, ratio: 200 }

/**
 * The cells of a sheet of a workbook (Office Open XML, ECMA-376), as texts: days as YYYY-MM-DD. Only the parts that hold cells are
 * unpacked; macros, pictures and links to other files are never looked at. Throws a `Failure` for an archive that would grow beyond
 * bounds, is damaged, or is no workbook.
 */
export function xlsxCells(
  workbook: Uint8Array,
  { source, sheet }: SheetOptions,
): readonly CellRows[] {
  try {
    const parts = unzip(workbook, isOfCells, limits)
    if (!parts.has('xl/workbook.xml')) throw new WorkbookRefusal('is another kind of zip file')
    const { content, is1904 } = findSheet(parts, sheet)
    return readSheet(content, {
      strings: readStrings(parts.get('xl/sharedStrings.xml')),
      dayStyles: readDayStyles(parts.get('xl/styles.xml')),
      is1904,
    })
  } catch (error) {
    if (error instanceof UnzipRefusal || error instanceof WorkbookRefusal)
      throw new Failure(`bad-input/${source}`, `The workbook ${error.message}.`, {
        tryThis: 'Save the table as XLSX or CSV again.',
      })
    throw error
  }
}

const ofCells =
  /^xl\/(?:(?:workbook|styles|sharedStrings)\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]{1,80}\.xml)$/

function isOfCells(name: string): boolean {
  return ofCells.test(name)
}

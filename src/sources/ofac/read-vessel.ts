import type { VesselParticulars } from '../../model/index.ts'
import type { Findings } from './collect-findings.ts'
import type { PrimaryRow } from './ofac-rows.ts'

/** What the columns for ships say, and the former flags of the remarks; undefined where nothing is said. */
export function readVessel(row: PrimaryRow, found: Findings): VesselParticulars | undefined {
  const { vesselType, vesselFlag, tonnage, grossTonnage, vesselOwner } = row
  if (row.type !== 'vessel' && isEmpty(row) && found.formerFlags.length === 0) return undefined
  const builtOn = found.other.get('Vessel Year of Build')?.[0]
  const vessel: VesselParticulars = {
    ...(vesselType === undefined ? {} : { type: vesselType }),
    ...(vesselFlag === undefined ? {} : { flag: vesselFlag }),
    ...(found.formerFlags.length === 0 ? {} : { formerFlags: found.formerFlags }),
    ...(tonnage === undefined ? {} : { tonnage }),
    ...(grossTonnage === undefined ? {} : { grossTonnage }),
    ...(builtOn === undefined ? {} : { builtOn }),
    ...(vesselOwner === undefined ? {} : { owner: vesselOwner }),
  }
  return Object.keys(vessel).length === 0 ? undefined : vessel
}

function isEmpty(row: PrimaryRow): boolean {
  if (row.vesselType !== undefined || row.vesselFlag !== undefined) return false
  if (row.tonnage !== undefined || row.grossTonnage !== undefined) return false
  return row.vesselOwner === undefined
}

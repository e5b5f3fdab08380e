import type { NameKind } from '../../model/index.ts'

/** FollowTheMoney's word for OFAC's SDN_Type; no type means what OFAC calls an entity. */
export const schemas: Readonly<Record<string, string>> = {
  individual: 'Person',
  vessel: 'Vessel',
  aircraft: 'Airplane',
}

/** What an alias of ALT.CSV is: also known as, formerly known as, now known as. */
export const aliasKinds: Readonly<Record<string, NameKind>> = {
  aka: 'alias',
  fka: 'former',
  nka: 'alias',
}

/** Forms of address and ranks that stand alone in the Title column; all else there is a post. */
export const formsOfAddress: ReadonlySet<string> = new Set([
  'admiral',
  'alhaj',
  'ayatollah',
  'brig. general',
  'brigadier general',
  'captain',
  'colonel',
  'doctor',
  'dr',
  'engineer',
  'general',
  'haji',
  'hajj',
  'hajji',
  'hojjatoleslam',
  'imam',
  'lieutenant',
  'lieutenant colonel',
  'lieutenant general',
  'lt. col',
  'lt. general',
  'major',
  'major general',
  'maulana',
  'maulavi',
  'maulawi',
  'mufti',
  'mullah',
  'professor',
  'rear admiral',
  'shaykh',
  'sheikh',
  'ustad',
  'vice admiral',
])

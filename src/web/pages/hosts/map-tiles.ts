/**
 * Where each host stands on the tile map: a cartogram set by hand, one tile a host, region by region, so that every host weighs the same and
 * no border is drawn. Columns from the west, rows from the north. It is not to scale.
 */
export const mapTiles: Readonly<Record<string, readonly [number, number]>> = {
  MX: [0, 3],
  CU: [1, 3],
  VE: [1, 4],
  PE: [1, 5],
  BR: [2, 5],
  GB: [5, 1],
  SE: [7, 0],
  DE: [7, 1],
  PL: [8, 1],
  CH: [6, 2],
  AT: [7, 2],
  CZ: [8, 2],
  RO: [9, 2],
  ES: [5, 3],
  IT: [7, 3],
  BG: [9, 3],
  DZ: [6, 4],
  LY: [7, 4],
  EG: [8, 4],
  SN: [4, 5],
  GN: [4, 6],
  NG: [6, 6],
  GQ: [6, 7],
  CD: [7, 7],
  UG: [8, 7],
  ET: [9, 6],
  AO: [7, 8],
  ZA: [8, 9],
  SY: [9, 4],
  KW: [10, 5],
  IR: [11, 4],
  RU: [12, 0],
  MN: [14, 1],
  CN: [15, 2],
  HK: [16, 3],
  PK: [12, 4],
  IN: [13, 5],
  NP: [13, 4],
  BD: [14, 5],
  MM: [15, 5],
  LA: [16, 5],
  VN: [17, 5],
  TH: [16, 6],
  KH: [17, 6],
  MY: [16, 7],
  SG: [17, 7],
  ID: [17, 8],
}

/** Names of regions where there is room for them. */
export const mapRegions: readonly {
  readonly name: string
  readonly column: number
  readonly row: number
}[] = [
  { name: 'Americas', column: 0, row: 2 },
  { name: 'Europe', column: 4, row: 0 },
  { name: 'Africa', column: 4, row: 8 },
  { name: 'Middle East', column: 10, row: 3 },
  { name: 'Asia', column: 14, row: 0 },
]

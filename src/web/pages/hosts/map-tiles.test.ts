import { expect, it } from 'vitest'
import { mapTiles } from './map-tiles.ts'

it('puts no two hosts on one tile', () => {
  const places = Object.values(mapTiles).map(([column, row]) => `${column} ${row}`)
  expect(new Set(places).size).toBe(places.length)
  expect(places).toHaveLength(47)
})

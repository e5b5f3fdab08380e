import { describe, expect, it } from 'vitest'
import { quietestRoute } from './quietest-route.ts'
import { readRoutes } from './read-routes.ts'
import { routesProgram } from './routes-program.ts'

const given = {
  demand: 10,
  outsideCost: 50,
  loss: 100,
  arcs: [
    { id: 'sea', to: 'port', freight: 1, interdiction: 0.1, capacity: 8 },
    { id: 'rail', from: 'port', freight: 2, interdiction: 0.2, capacity: 6 },
    { id: 'air', freight: 9, interdiction: 0.3, capacity: 5, loss: 10 },
  ],
}

describe('the route program', () => {
  it('has a column an arc and one for what is not served, a row for the demand and one a place', () => {
    const program = routesProgram(readRoutes(given).today)
    expect(program.columns.map(({ cost, most }) => [cost, most])).toEqual([
      [11, 8],
      [22, 6],
      [12, 5],
      [50, 10],
    ])
    expect(program.rows).toEqual([
      {
        equals: 10,
        terms: [
          { column: 1, factor: 1 },
          { column: 2, factor: 1 },
          { column: 3, factor: 1 },
        ],
      },
      {
        equals: 0,
        terms: [
          { column: 0, factor: 1 },
          { column: 1, factor: -1 },
        ],
      },
    ])
  })
})

describe('the quietest route', () => {
  it('is the one most likely to pass, leg by leg', () => {
    expect(quietestRoute(readRoutes(given).today)).toEqual({
      arcs: ['sea', 'rail'],
      passes: expect.closeTo(0.72, 12) as number,
    })
  })

  it('is none where every way is shut', () => {
    const changes = [
      { id: 'sea', capacity: 0 },
      { id: 'air', interdiction: 1 },
    ]
    expect(quietestRoute(readRoutes({ ...given, changes }).proposed)).toBeUndefined()
  })
})

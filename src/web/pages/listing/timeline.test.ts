import { describe, expect, it } from 'vitest'
import type { Day, ListedParty } from '../../../model/index.ts'
import { eventsOf, placeEvents } from './timeline.ts'

const record: ListedParty = {
  list: 'demo',
  reference: '1',
  schema: 'Person',
  names: [],
  genders: [],
  birthDates: [{ value: '1954' }, { value: '1955-02', isApproximate: true }],
  birthPlaces: [],
  ties: [],
  addresses: [],
  identifiers: [],
  titles: [],
  positions: [],
  relations: [],
  designation: {
    programs: [],
    legalBasis: [],
    measures: [],
    reasons: [],
    designatedOn: '2016-03-02' as Day,
    amendedOn: ['2016-06-05' as Day],
    delistedOn: '2020-01-01' as Day,
  },
  remarks: [],
  links: [],
}

const held = {
  from: 'v7',
  knownFrom: '2018-02-27T00:00:00.000Z',
  hash: 'h',
  changed: [],
}

const on = '2026-11-22' as Day
const events = eventsOf({ record, history: [held] })

describe('the dates of a listing', () => {
  it('stand in order, as exact as the list gives them', () => {
    expect(events.map(({ kind, when }) => [kind, when])).toEqual([
      ['born', '1954'],
      ['born', 'about February 1955'],
      ['designated', '2 March 2016'],
      ['amended', '5 June 2016'],
      ['held', '27 February 2018'],
      ['delisted', '1 January 2020'],
    ])
    expect(events[1]).toMatchObject({ from: '1955-02-01', to: '1955-02-28' })
  })

  it('are placed in order, births before the scale, close ones in lanes of their own', () => {
    const line = placeEvents(events, on)
    const places = line.events.map(({ start }) => start)
    expect(places).toEqual(places.toSorted((one, two) => one - two))
    expect(places.every((place) => place >= 0 && place <= 1)).toBe(true)
    expect(line.events.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6])
    expect(line.events[1]?.end).toBeLessThan(line.breakAt ?? 0)
    expect(line.events[2]?.lane).not.toBe(line.events[3]?.lane)
  })

  it('tell how long it stood and since when a version is held', () => {
    const line = placeEvents(events, on)
    expect(line.stood).toEqual({ from: line.events[2]?.start, to: line.events[5]?.start })
    expect(line.heldFrom).toBe(line.events[4]?.start)
  })

  it('may be none', () => {
    expect(placeEvents([], on)).toMatchObject({ events: [], breakAt: undefined, stood: undefined })
  })
})

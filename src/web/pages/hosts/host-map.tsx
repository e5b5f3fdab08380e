import { useId } from 'react'
import type { HostLine, HostsHeld, WeakLinksAnswer } from '../../../server/contract.ts'
import { go, usePlace } from '../../address/location.ts'
import { useKeepTime } from '../../address/time.ts'
import { mapRegions, mapTiles } from './map-tiles.ts'
import { sayChance } from './say-chance.ts'

interface HostMapProps {
  readonly answer: WeakLinksAnswer
  readonly held: HostsHeld | undefined
}

const colourings = [
  {
    id: 'percentile',
    name: 'Rule of law, percentile',
    scale: 'Five shades of 20 percentiles each, the faintest from 80 to 100',
  },
  {
    id: 'chance',
    name: 'Chance of being below the line',
    scale: 'Five shades of 20% each, the fullest from 80%',
  },
  {
    id: 'reports',
    name: 'National reports late',
    scale: 'Faintest: none late; fullest: four or more',
  },
] as const

type Colouring = (typeof colourings)[number]['id']

const side = 40

/** A tile a host, coloured by what the reader chooses; drawn by hand and from nothing but this page's own data. */
export function HostMap({ answer, held }: HostMapProps) {
  const id = useId()
  const { params } = usePlace()
  const colouring = colourings.find((one) => one.id === params.get('colour')) ?? colourings[0]
  const choose = (next: string) => {
    const words = new URLSearchParams(window.location.search)
    if (next === 'percentile') words.delete('colour')
    else words.set('colour', next)
    go(`/hosts${words.size === 0 ? '' : `?${words}`}`, 'replace')
  }
  const unplaced = answer.hosts.filter(({ country }) => mapTiles[country] === undefined)
  return (
    <figure className="host-figure">
      <figcaption className="figure-head">
        <p className="claim">
          Where they are: one tile a host, coloured by {colouring.name.toLowerCase()}.
        </p>
        <label className="vintage-field no-print">
          <span>Colour by</span>
          <select value={colouring.id} onChange={(event) => choose(event.target.value)}>
            {colourings.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </select>
        </label>
      </figcaption>
      <svg className="host-map" viewBox={`0 0 ${18 * side} ${10 * side}`} aria-labelledby={id}>
        <title id={id}>Map of hosts as tiles</title>
        <defs>
          <pattern id={`${id}-hatch`} width="6" height="6" patternUnits="userSpaceOnUse">
            <path d="M-1 7 7 -1M-1 1 1 -1M5 7 7 5" className="hatch-line" />
          </pattern>
        </defs>
        {mapRegions.map(({ name, column, row }) => (
          <text key={name} className="map-region" x={column * side + 2} y={row * side + 26}>
            {name}
          </text>
        ))}
        {answer.hosts.map((host) => (
          <Tile
            key={host.country}
            host={host}
            hatch={`url(#${id}-hatch)`}
            {...shadeOf(host, colouring.id, held)}
          />
        ))}
      </svg>
      <p className="quiet">
        {colouring.scale}. Hatched: not known. A cartogram set by hand, region by region: not to
        scale, and it draws no border.
        {unplaced.length === 0 ? '' : ` Not on it: ${unplaced.map(({ name }) => name).join(', ')}.`}{' '}
        The table below holds the same.
      </p>
    </figure>
  )
}

interface TileProps {
  readonly host: HostLine
  readonly hatch: string
  /** From 0, faint, to 4, full; undefined where not known. */
  readonly shade: number | undefined
  readonly says: string
}

function Tile({ host, hatch, shade, says }: TileProps) {
  const keepTime = useKeepTime()
  const place = mapTiles[host.country]
  if (place === undefined) return null
  const [column, row] = place
  const address = keepTime(`/hosts/${host.country}`)
  return (
    <a
      href={address}
      className="tile"
      data-shade={shade}
      aria-label={`${host.name}: ${says}`}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return
        event.preventDefault()
        go(address)
      }}
    >
      <title>
        {host.name}: {says}
      </title>
      <rect
        x={column * side + 1}
        y={row * side + 1}
        width={side - 2}
        height={side - 2}
        rx={3}
        fill={shade === undefined ? hatch : undefined}
      />
      <text x={column * side + side / 2} y={row * side + side / 2 + 6} textAnchor="middle">
        {host.country}
      </text>
    </a>
  )
}

function shadeOf(
  host: HostLine,
  colouring: Colouring,
  held: HostsHeld | undefined,
): { readonly shade: number | undefined; readonly says: string } {
  switch (colouring) {
    case 'percentile':
      return host.percentile === null
        ? { shade: undefined, says: 'not known' }
        : {
            shade: 4 - Math.min(4, Math.floor(host.percentile / 20)),
            says: `percentile ${host.percentile.toFixed(1)}`,
          }
    case 'chance':
      return host.chanceBelow === null
        ? { shade: undefined, says: 'not known' }
        : {
            shade: Math.min(4, Math.floor(host.chanceBelow * 5)),
            says: `chance of being below the line ${sayChance(host.chanceBelow)}`,
          }
    case 'reports': {
      const record = held?.hosts.find(({ country }) => country === host.country)?.reporting ?? null
      return record === null
        ? { shade: undefined, says: 'no national report is held' }
        : {
            shade: Math.min(4, record.late),
            says: `${record.late} of ${record.due} national reports late`,
          }
    }
  }
}

import { Button } from '@mantine/core'
import { useId, useState } from 'react'
import type { DisplaceAnswer } from '../../../server/contract.ts'
import { type GivenScenario, withProposal } from './given-scenario.ts'
import { sayLevel } from './say-figure.ts'

interface TightenFieldsProps {
  readonly scenario: GivenScenario
  readonly answer: DisplaceAnswer
  readonly onChange: (next: GivenScenario) => void
}

/** More hosts than this are shown only when asked for: those worth most first. */
const fewHosts = 10

/** One slider a host, and one each for the two free numbers of the model. */
export function TightenFields({ scenario, answer, onChange }: TightenFieldsProps) {
  const [isOpen, setIsOpen] = useState(false)
  const many = answer.hosts.length > fewHosts
  const ranked = many
    ? answer.hosts.toSorted((one, two) => two.marginalValue - one.marginalValue)
    : answer.hosts
  const changed = new Set(scenario.changes.map(({ id }) => id))
  const shown =
    isOpen || !many ? ranked : ranked.filter(({ id }, index) => index < fewHosts || changed.has(id))
  const largest = Math.max(answer.before.total * 2, scenario.exitVolume ?? 0, 1)
  return (
    <section className="no-print tighten" aria-labelledby="tighten-title">
      <div className="section-head">
        <h2 id="tighten-title">Tighten hosts</h2>
        <Button
          variant="default"
          size="xs"
          disabled={scenario.changes.length === 0}
          onClick={() => onChange({ ...scenario, changes: [] })}
        >
          Back to today
        </Button>
      </div>
      <p className="quiet">
        The share of acts that each host stops, from 0 to 1. Arrow keys move a slider by one
        hundredth.
      </p>
      <div className="sliders">
        {shown.map((host) => (
          <Slider
            key={host.id}
            name={host.name}
            value={proposedOf(scenario, host)}
            today={host.enforcementBefore}
            range={{ least: 0, most: 1, step: 0.01 }}
            onChange={(level) =>
              onChange(withProposal(scenario, host.id, { today: host.enforcementBefore, level }))
            }
          />
        ))}
      </div>
      {many ? (
        <p>
          <button
            type="button"
            className="plain"
            aria-expanded={isOpen}
            onClick={() => setIsOpen(!isOpen)}
          >
            {isOpen ? `Only the ${fewHosts} worth most` : `All ${answer.hosts.length} hosts`}
          </button>
        </p>
      ) : null}
      <h3>What is assumed</h3>
      <div className="sliders">
        <Slider
          name="Deterrence (kappa)"
          value={scenario.kappa}
          range={{ least: 0.5, most: 10, step: 0.5 }}
          onChange={(kappa) => onChange({ ...scenario, kappa })}
        />
        <Slider
          name="Exit volume (V0)"
          value={scenario.exitVolume ?? answer.exitVolume}
          range={{
            least: 0,
            most: Math.ceil(largest),
            step: Math.max(1, Math.round(largest / 100)),
          }}
          onChange={(exitVolume) => onChange(withExit(scenario, exitVolume))}
        />
      </div>
    </section>
  )
}

interface SliderProps {
  readonly name: string
  readonly value: number
  readonly today?: number
  readonly range: { readonly least: number; readonly most: number; readonly step: number }
  readonly onChange: (value: number) => void
}

function Slider({ name, value, today, range, onChange }: SliderProps) {
  const id = useId()
  const isMoved = today !== undefined && today !== value
  const said = today === undefined ? sayBare(value) : sayLevel(value)
  return (
    <div className="slider" data-moved={isMoved}>
      <label htmlFor={id}>{name}</label>
      <input
        id={id}
        type="range"
        className="slider-track"
        min={range.least}
        max={range.most}
        step={range.step}
        value={value}
        aria-valuetext={isMoved ? `${said}, today ${sayLevel(today)}` : said}
        onChange={(event) => onChange(snap(Number(event.currentTarget.value), today))}
      />
      <output htmlFor={id}>
        {isMoved ? <span className="quiet">{sayLevel(today)} → </span> : null}
        {said}
      </output>
    </div>
  )
}

/** A slider that comes within half a step of today is at today, whose figure may lie between its steps. */
function snap(value: number, today: number | undefined): number {
  return today !== undefined && Math.abs(value - today) < 0.005 ? today : value
}

function sayBare(value: number): string {
  return String(Number(value.toFixed(2)))
}

function proposedOf(scenario: GivenScenario, host: DisplaceAnswer['hosts'][number]): number {
  const change = scenario.changes.find(({ id }) => id === host.id)
  if (change === undefined) return host.enforcementBefore
  return typeof change.enforcement === 'number' ? change.enforcement : host.enforcementAfter
}

/** An exit volume set by hand takes the place of one worked out. */
function withExit(scenario: GivenScenario, exitVolume: number): GivenScenario {
  const { observedDiversion: _, ...rest } = scenario
  return { ...rest, exitVolume }
}

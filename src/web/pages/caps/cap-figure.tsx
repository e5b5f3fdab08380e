import { Button } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import type { CapStatus, LawList } from '../../../server/contract.ts'
import { useTime } from '../../address/time.ts'
import { useLawList } from '../../api/queries.ts'
import { downloadSvg } from '../../parts/download.ts'
import { sayShareSpan } from '../../words/amounts.ts'
import { sayDate, toDay } from '../../words/dates.ts'
import { sayCitation, sayList } from '../../words/law-words.ts'
import { CapChart } from './cap-chart.tsx'
import type { Ending } from './chart-plot.ts'
import { fileName } from './report-table.tsx'

/** The figure of a cap with its claim, its picture and its file. */
export function CapFigure({ cap }: { readonly cap: CapStatus }) {
  const time = useTime()
  const law = useLawList(time)
  const frame = useRef<HTMLDivElement>(null)
  const width = useWidth(frame)
  const ending = endingOf(cap, law.data)
  const save = () => {
    const svg = frame.current?.querySelector('svg')
    if (svg instanceof SVGSVGElement) downloadSvg(`${fileName(cap.cap)}.svg`, svg)
  }
  return (
    <figure className="cap-figure">
      <figcaption>
        <p className="claim">{sayClaim(cap)}</p>
        <Button className="no-print" variant="default" size="xs" onClick={save}>
          Download SVG
        </Button>
      </figcaption>
      <div ref={frame} className="chart-frame">
        <CapChart cap={cap} time={time} width={width} ending={ending} claim={sayClaim(cap)} />
      </div>
      <p className="quiet">
        {cap.window.kind === 'level'
          ? 'Each dot is a number as of its day; the line goes on at it until the next is reported.'
          : 'Each step stands at the end of a reported period; inside the pale block before it the use rose on days that no report tells.'}{' '}
        Hatched: no report known by {sayDate(cap.knownBy)}, which is not the same as zero. The
        figures are in the table of reports.
      </p>
    </figure>
  )
}

/** The day on which the law gave way under the cap, as far as the law known then tells; a cap that ran its window out has none. */
function endingOf(cap: CapStatus, law: LawList | undefined): Ending | undefined {
  const measure = law?.measures.find(({ id }) => id === cap.measure)
  const day = toDay(cap.window.ended?.on ?? measure?.until)
  if (day === undefined || day > cap.window.to) return undefined
  const by = cap.window.ended?.by ?? measure?.supersededBy
  const replacer = law?.measures.find(({ id }) => id === by)
  const how =
    replacer === undefined ? 'the cap ends' : `replaced by ${sayCitation(replacer.citation)}`
  return { day, says: `${sayDate(day)}: ${how}` }
}

/** What the figure shows, in a sentence. */
function sayClaim(cap: CapStatus): string {
  const { share, shareAtMost, reported } = cap
  const parts = [
    share.value === null
      ? undefined
      : `${sayShareSpan(share.value, shareAtMost.value)} of the value limit`,
    share.quantity === null
      ? undefined
      : `${sayShareSpan(share.quantity, shareAtMost.quantity)} of the quantity limit`,
  ].filter((part) => part !== undefined)
  if (parts.length === 0 && reported.through !== null)
    return cap.limits.quantity === undefined
      ? `Reported through ${sayDate(reported.through)}; the limit is not known, so no share can be drawn.`
      : `Reported through ${sayDate(reported.through)} under a limit of nothing, of which no share can be drawn.`
  if (reported.through === null) {
    return `No report counted by ${sayDate(cap.on)}: how much of the cap was used is not known.`
  }
  return cap.window.kind === 'level'
    ? `As of ${sayDate(reported.through)}, the number reported is ${sayList(parts)}.`
    : `By the end of ${sayDate(reported.through)}, reports add up to ${sayList(parts)}.`
}

/** The width of an element, followed as it changes. */
function useWidth(frame: React.RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const element = frame.current
    if (element === null) return
    const observer = new ResizeObserver(() => setWidth(element.clientWidth))
    observer.observe(element)
    setWidth(element.clientWidth)
    return () => observer.disconnect()
  }, [frame])
  return width
}

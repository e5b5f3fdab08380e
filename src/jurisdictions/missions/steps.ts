import type { Assessed, Finding } from '../../regimes/index.ts'
import type { Step } from './check-schema.ts'
import type { Item } from './items.ts'

/** What a desk has to do about an entry, in the order of weight: to end, to have approved, to carry out, to find out; then what is only asked of it. */
export function stepsOf(item: Item, { findings, missing }: Assessed): readonly Step[] {
  const steps = [
    ...findings.flatMap((finding) => stepsOfFinding(item, finding)),
    ...missing.map((fact): Step => {
      const base = open(item, `${item.id}/fact/${fact.fact}`)
      return { ...base, kind: 'establish', says: fact.question, why: fact.why }
    }),
  ]
  return steps.sort((left, right) => order.indexOf(left.kind) - order.indexOf(right.kind))
}

const order: readonly Step['kind'][] = ['end', 'approval', 'duty', 'establish', 'called-upon']

function stepsOfFinding(item: Item, finding: Finding): Step[] {
  const base = {
    ...open(item, `${item.id}/${finding.measure}/${finding.clause}`),
    says: finding.text,
    why: finding.because.join(' '),
    measure: finding.measure,
    citation: `${finding.citation.document} ¶${finding.citation.paragraph}`,
    force: finding.force,
  }
  if (finding.force === 'H') return [{ ...base, kind: 'called-upon' }]
  const duties = finding.duties.map(
    ({ who, does, to, by, timing }, at): Step => ({
      ...base,
      id: `${base.id}/duty-${at + 1}`,
      kind: 'duty',
      says: `${who} ${does}${to === undefined ? '' : `, ${to}`}`,
      why: timing,
      by: by ?? null,
    }),
  )
  if (finding.outcome === 'prohibited' || finding.outcome === 'over-cap')
    return [{ ...base, kind: 'end' }, ...duties]
  return finding.outcome === 'approval-required'
    ? [{ ...base, kind: 'approval' }, ...duties]
    : duties
}

function open(item: Item, id: string): Omit<Step, 'kind' | 'says' | 'why'> {
  return {
    id,
    item: item.id,
    label: item.label,
    by: null,
    measure: null,
    citation: null,
    force: null,
    state: 'open',
    note: null,
    marked: null,
  }
}

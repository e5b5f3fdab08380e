interface SortHeadProps {
  readonly name: string
  /** How the rows stand by this column now. */
  readonly sorted: 'none' | 'ascending' | 'descending'
  readonly isNumber: boolean
  readonly onSort: () => void
}

const arrows = { none: '', ascending: ' ↑', descending: ' ↓' } as const

/** The head of a column by which the rows can be put in order. */
export function SortHead({ name, sorted, isNumber, onSort }: SortHeadProps) {
  return (
    <th scope="col" className={isNumber ? 'number' : undefined} aria-sort={sorted}>
      <button type="button" className="sort" onClick={onSort}>
        {name}
        <span aria-hidden="true">{arrows[sorted]}</span>
      </button>
    </th>
  )
}

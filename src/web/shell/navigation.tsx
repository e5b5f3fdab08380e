import { Link } from '../address/link.tsx'
import { usePlace } from '../address/location.ts'
import { wayGroups, whereIs } from './ways.ts'

/** The five questions, and the pages of the one that is being asked. */
export function Navigation() {
  const { path } = usePlace()
  const { group, way } = whereIs(path)
  const isAlone = group === undefined || group.ways.length < 2
  return (
    <nav aria-label="Pages">
      <ul className="groups">
        {wayGroups.map(({ name, ways }) => (
          <li key={name}>
            <Link
              to={ways[0]?.to ?? '/'}
              aria-current={name === group?.name ? (isAlone ? 'page' : 'true') : undefined}
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
      {isAlone ? null : (
        <ul className="ways" aria-label={group.name}>
          {group.ways.map(({ to, name }) => (
            <li key={to}>
              <Link to={to} aria-current={to === way?.to ? 'page' : undefined}>
                {name}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </nav>
  )
}

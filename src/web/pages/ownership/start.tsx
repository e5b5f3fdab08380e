import { Link } from '../../address/link.tsx'
import type { AskedOwnership } from '../../address/structure.ts'
import { addressOfGiven } from './asking.ts'
import { examples } from './examples.ts'
import { readGiven } from './given.ts'

/** Structures that open by a link, for whoever comes with none. */
export function Examples({ asked }: { readonly asked: AskedOwnership }) {
  return (
    <section className="no-print" aria-labelledby="examples-title">
      <h2 id="examples-title">Or open one that is worked</h2>
      <ul>
        {examples.map(({ says, question }) => {
          const given = readGiven(JSON.stringify(question))
          if (typeof given === 'string') return null
          return (
            <li key={says}>
              <Link to={addressOfGiven(given, asked, {})}>{says}</Link>
            </li>
          )
        })}
      </ul>
      <p className="quiet examples-note">
        The parties are invented. Nothing that you enter leaves this machine; a short structure
        stands whole in the address, a long one is kept in this window until it is closed.
      </p>
    </section>
  )
}

import type { Problem } from '../../../server/contract.ts'
import { Link } from '../../address/link.tsx'

/** No list can be used: that is a failure, never an answer of nobody; and the one command that changes it. */
export function NoList({ problem }: { readonly problem: Problem }) {
  return (
    <div className="failed" role="alert">
      <p className="failed-says">{problem.says}</p>
      <p>
        This is not an answer of "nobody": nothing was looked at. Put the official files into a
        folder, whatever they are called, and take them in:
      </p>
      <pre className="command">
        <code>npx firebreak sources update --from FOLDER</code>
      </pre>
      <p>
        Or ask the publishers, or release a version that is held back, from{' '}
        <Link to="/lists">Lists</Link>. The page asks again when you type.
      </p>
    </div>
  )
}

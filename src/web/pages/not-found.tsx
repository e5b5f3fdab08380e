import { Link } from '../address/link.tsx'
import { Page } from '../parts/page.tsx'

/** No page at this address. */
export function NotFoundPage() {
  return (
    <Page title="No such page" about="Not found" sentence="There is no page at this address.">
      <p>
        Start from <Link to="/">the first page</Link>, or press <kbd>/</kbd> and search for a
        measure, a cap or a listed party.
      </p>
    </Page>
  )
}

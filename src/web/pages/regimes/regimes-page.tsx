import '../../styles/law.css'
import '../../styles/regimes.css'
import { useAskedComparison } from './asked.ts'
import { ComparisonView } from './comparison-view.tsx'
import { Overview } from './overview.tsx'

/** The regimes held, or two of them side by side. */
export function RegimesPage() {
  const { asked } = useAskedComparison()
  return asked.left === '' || asked.right === '' ? <Overview /> : <ComparisonView />
}

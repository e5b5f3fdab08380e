import type { ReactNode } from 'react'
import { Link } from '../address/link.tsx'
import { addressOf } from '../address/location.ts'
import { useTime } from '../address/time.ts'

interface ScreenLinkProps {
  readonly name: string
  readonly children: ReactNode
}

/** A link that screens a name under the times in the address. */
export function ScreenLink({ name, children }: ScreenLinkProps) {
  const { on, known } = useTime()
  return <Link to={addressOf('/screen', { name, on, known })}>{children}</Link>
}

import type { AnchorHTMLAttributes, MouseEvent, ReactNode } from 'react'
import { go } from './location.ts'
import { useKeepTime } from './time.ts'

interface LinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  /** A path of these pages; the times in the address are kept unless it carries its own. */
  readonly to: string
  readonly children: ReactNode
}

/** A link inside these pages: a real address that can be copied, opened in a tab, or followed without a reload. */
export function Link({ to, children, onClick, ...rest }: LinkProps) {
  const keepTime = useKeepTime()
  const address = to.includes('?') ? to : keepTime(to)
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event)
    if (event.defaultPrevented || event.button !== 0 || isForNewTab(event)) return
    event.preventDefault()
    go(address)
  }
  return (
    <a {...rest} href={address} onClick={follow}>
      {children}
    </a>
  )
}

function isForNewTab(event: MouseEvent): boolean {
  return event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
}

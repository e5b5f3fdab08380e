import type { ReactNode } from 'react'

interface ScrollAreaProps {
  /** What the area holds, for those who do not see it. */
  readonly name: string
  readonly children: ReactNode
}

/** Something that may be wider than the page, such as a table: it scrolls by hand and by keyboard. */
export function ScrollArea({ name, children }: ScrollAreaProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="scroll-area" aria-label={name} tabIndex={0}>
      {children}
    </section>
  )
}

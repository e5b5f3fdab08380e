import type { ReactNode } from 'react'
import { useEffect } from 'react'

interface PageProps {
  /** Its name in the browser's tab. */
  readonly title: string
  /** What the sentence is about, small and above it. */
  readonly about: ReactNode
  /** What is being asked, where it is asked on the page itself. */
  readonly question?: ReactNode
  /** The page's answer in plain words. */
  readonly sentence: ReactNode
  readonly children: ReactNode
}

/** A page: a sentence first, then what it rests on. */
export function Page({ title, about, question, sentence, children }: PageProps) {
  useEffect(() => {
    document.title = `${title} · Firebreak`
  }, [title])
  return (
    <>
      <header className="page-head">
        <p className="about">{about}</p>
        {question}
        <h1>{sentence}</h1>
      </header>
      {children}
    </>
  )
}

import { langOf, scriptNamed, scriptOf } from '../words/script-of.ts'

interface NameTextProps {
  readonly text: string
  /** BCP 47, where the list states it. */
  readonly language?: string | undefined
  /** ISO 15924, where the list states it. */
  readonly script?: string | undefined
}

/** A name or a text of a list in its own script: it runs its own way and takes its own face, and leaves the line around it alone. */
export function NameText({ text, language, script }: NameTextProps) {
  const found = scriptNamed(script) ?? scriptOf(text)
  return (
    <bdi lang={langOf(text, language)} dir={found?.direction ?? 'auto'}>
      {text}
    </bdi>
  )
}

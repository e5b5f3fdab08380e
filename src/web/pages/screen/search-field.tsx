import type { KeyboardEvent } from 'react'
import { langOf, scriptOf } from '../../words/script-of.ts'
import { firstResult } from './walk-results.ts'

interface SearchFieldProps {
  readonly name: string
  readonly onChange: (name: string) => void
}

/** The name, large, in any script. Arrow down goes into what was found. */
export function SearchField({ name, onChange }: SearchFieldProps) {
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown') return
    event.preventDefault()
    firstResult()?.focus()
  }
  return (
    <search className="name-field no-print">
      <label htmlFor="screen-name">Name of a person, organisation or ship, in any script</label>
      <input
        id="screen-name"
        className="name-input"
        type="text"
        autoComplete="off"
        spellCheck={false}
        maxLength={1000}
        lang={langOf(name)}
        dir={scriptOf(name)?.direction ?? 'auto'}
        value={name}
        // biome-ignore lint/a11y/noAutofocus: an empty page is this one question, as on a search page
        autoFocus={name === ''}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={press}
      />
    </search>
  )
}

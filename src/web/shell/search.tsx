import { IconSearch } from '@tabler/icons-react'
import type { KeyboardEvent } from 'react'
import { useEffect, useId, useRef, useState } from 'react'
import { go } from '../address/location.ts'
import { useKeepTime, useTime } from '../address/time.ts'
import { useCapsList, useLawList } from '../api/queries.ts'
import { NameText } from '../parts/name-text.tsx'
import { useParties } from './find-parties.ts'
import type { Target } from './matches.ts'
import { findTargets, targetsOf } from './matches.ts'

/** Finds measures and caps by id, paragraph or title, and listed parties by name; "/" leads here from anywhere. */
export function Search() {
  const time = useTime()
  const keepTime = useKeepTime()
  const law = useLawList(time)
  const caps = useCapsList(time)
  const field = useRef<HTMLInputElement>(null)
  const listId = useId()
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState(0)
  const [open, setOpen] = useState(false)
  useSlash(field)

  const { parties, all } = useParties(typed, time)
  const found = [
    ...findTargets(targetsOf(law.data, caps.data), typed),
    ...parties,
    ...(all === undefined ? [] : [all]),
  ]
  const isShown = open && typed.trim() !== ''
  const leave = () => {
    setOpen(false)
    setTyped('')
    field.current?.blur()
  }
  const follow = (target: Target | undefined) => {
    if (target === undefined) return
    leave()
    go(target.to.includes('?') ? target.to : keepTime(target.to))
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') leave()
    else if (event.key === 'Enter') follow(found[chosen])
    else if (event.key === 'ArrowDown') setChosen(Math.min(chosen + 1, found.length - 1))
    else if (event.key === 'ArrowUp') setChosen(Math.max(chosen - 1, 0))
    else return
    event.preventDefault()
  }

  return (
    <search className="search">
      <IconSearch size={16} aria-hidden className="search-icon" />
      <input
        ref={field}
        type="text"
        role="combobox"
        aria-label="Search measures, caps and listed parties"
        aria-expanded={isShown}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={isShown && found.length > 0 ? `${listId}-${chosen}` : undefined}
        placeholder="Name, measure, paragraph"
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value)
          setChosen(0)
          setOpen(true)
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={press}
      />
      <kbd>/</kbd>
      <div id={listId} role="listbox" aria-label="Found" className="found" hidden={!isShown}>
        {found.map((target, index) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names the chosen option
          <div
            key={target.to}
            id={`${listId}-${index}`}
            role="option"
            aria-selected={index === chosen}
            className="found-one"
            onMouseDown={(event) => {
              event.preventDefault()
              follow(target)
            }}
          >
            <NameText text={target.title} />
            <span className="quiet">{target.detail}</span>
          </div>
        ))}
        {found.length === 0 ? (
          // biome-ignore lint/a11y/useFocusableInteractive: a message, not a choice
          <div className="found-none" role="option" aria-disabled="true" aria-selected="false">
            No measure or cap has these words. Try a paragraph, such as 26, a document number, or
            more of a name.
          </div>
        ) : null}
      </div>
    </search>
  )
}

/** "/" puts the cursor in the field, unless the reader is typing somewhere already. */
function useSlash(field: React.RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const press = (event: globalThis.KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return
      if (event.target instanceof HTMLElement && event.target.matches('input, select, textarea'))
        return
      event.preventDefault()
      field.current?.focus()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [field])
}

import { Button } from '@mantine/core'
import { useState } from 'react'
import { addressOf, go } from '../../address/location.ts'
import { useTime } from '../../address/time.ts'
import { langOf, scriptOf } from '../../words/script-of.ts'

/** What most people come for, on the first page: a name, and on to its listings. */
export function ScreenStart() {
  const { on, known } = useTime()
  const [name, setName] = useState('')
  return (
    <search className="screen-start">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          go(addressOf('/screen', { name: name.trim(), on, known }))
        }}
      >
        <label htmlFor="start-name">Name of a person, organisation or ship, in any script</label>
        <div className="screen-start-line">
          <input
            id="start-name"
            className="start-input"
            type="text"
            autoComplete="off"
            spellCheck={false}
            maxLength={1000}
            lang={langOf(name)}
            dir={scriptOf(name)?.direction ?? 'auto'}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Button type="submit" variant="filled" size="lg">
            Screen
          </Button>
        </div>
      </form>
    </search>
  )
}

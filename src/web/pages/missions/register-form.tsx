import { Button } from '@mantine/core'
import { useId, useState } from 'react'
import { go } from '../../address/location.ts'
import { useKeepTime } from '../../address/time.ts'
import { useImportRegister } from '../../api/jurisdictions.ts'
import { downloadText } from '../../parts/download.ts'
import { Failed } from '../../parts/states.tsx'

const columns =
  'kind,id,name,holder,mission,post,role,accredited_to,nationality,bank,country,from,to,tenure,use,number,on,new,works_for_bank,acts_for_listed,associated,presence_required,could_contribute'

/** A register typed, pasted or loaded from a file; taken in whole or refused with the row. */
export function RegisterForm() {
  const id = useId()
  const keepTime = useKeepTime()
  const take = useImportRegister()
  const [host, setHost] = useState('')
  const [text, setText] = useState('')
  const load = (file: File | undefined) => {
    file?.text().then(setText, () => setText(''))
  }
  const send = () => {
    const named = host.trim()
    take.mutate(
      { register: text, ...(named === '' ? {} : { host: named }) },
      { onSuccess: ({ host: kept }) => go(keepTime(`/missions/${kept}`)) },
    )
  }
  return (
    <form
      className="register-form no-print"
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <div className="register-field">
        <label htmlFor={`${id}-host`}>Host, by code or name (a JSON register names its own)</label>
        <input id={`${id}-host`} value={host} onChange={(event) => setHost(event.target.value)} />
      </div>
      <div className="register-field">
        <label htmlFor={`${id}-text`}>Register, as CSV or JSON</label>
        <textarea
          id={`${id}-text`}
          className="register-text"
          rows={7}
          spellCheck={false}
          placeholder={
            'kind,id,holder,from\nmission,embassy,,\naccount,account-1,embassy,2009-03-01'
          }
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      <div className="register-ways">
        <Button type="submit" disabled={text.trim() === ''} loading={take.isPending}>
          Take in
        </Button>
        <label className="register-file">
          <span>or load a file</span>
          <input
            className="file-input"
            type="file"
            accept=".csv,.json,text/csv,application/json"
            onChange={(event) => load(event.target.files?.[0])}
          />
        </label>
        <button
          type="button"
          className="plain"
          onClick={() => downloadText('register.csv', 'text/csv', `${columns}\r\n`)}
        >
          Empty table
        </button>
      </div>
      {take.isError ? <Failed error={take.error} /> : null}
      <p className="quiet">
        Nothing leaves this machine. A register that is wrong in one row is refused whole; one that
        replaces another leaves it in the ledger.
      </p>
    </form>
  )
}

import type { SourceDetail } from '../../../server/contract.ts'
import { sayVersion } from '../../words/list-words.ts'

interface VersionSelectProps {
  readonly id: string
  readonly label: string
  readonly versions: SourceDetail['held']
  readonly value: string
  readonly onChange: (version: string) => void
}

/** One of the versions held, by its name. */
export function VersionSelect({ id, label, versions, value, onChange }: VersionSelectProps) {
  return (
    <span className="version-select no-print">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {versions.map(({ version, recorded, status }) => (
          <option key={`${version} ${recorded}`} value={version}>
            {sayVersion(version)}
            {status === 'quarantined' ? ' (held back)' : ''}
          </option>
        ))}
      </select>
    </span>
  )
}

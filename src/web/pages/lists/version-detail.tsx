import { useState } from 'react'
import type { SourceDetail } from '../../../server/contract.ts'
import { ScrollArea } from '../../parts/scroll-area.tsx'
import { sayNameFirst } from '../../words/law-words.ts'
import { sayVersion } from '../../words/list-words.ts'
import { VersionSelect } from './version-select.tsx'

type Version = SourceDetail['held'][number]

/** What the reader could not keep or did not understand in a version, with the places, and the files it was read from. */
export function VersionDetail({ list }: { readonly list: SourceDetail }) {
  const [chosen, setChosen] = useState<string>()
  const version =
    list.held.find((held) => held.version === chosen) ??
    list.held.find(({ serves }) => serves) ??
    list.held[0]
  if (version === undefined) return null
  return (
    <section aria-labelledby="reading-title">
      <div className="section-head">
        <h2 id="reading-title">What reading version {sayVersion(version.version)} left open</h2>
        <VersionSelect
          id="reading-version"
          label="Version"
          versions={list.held}
          value={version.version}
          onChange={setChosen}
        />
      </div>
      <Drops version={version} />
      <Issues issues={version.issues} />
      <Files files={version.files} />
    </section>
  )
}

function Drops({ version }: { readonly version: Version }) {
  const reasons = Object.entries(version.droppedBy)
  if (reasons.length === 0) {
    return (
      <p>
        All {version.records.toLocaleString('en-GB')} records that it read are kept; none was
        dropped.
      </p>
    )
  }
  return (
    <ScrollArea name="Records dropped, by reason">
      <table>
        <caption>Records dropped, by reason</caption>
        <thead>
          <tr>
            <th scope="col">Reason</th>
            <th scope="col" className="number">
              Records
            </th>
            <th scope="col">Where, the first of them</th>
          </tr>
        </thead>
        <tbody>
          {reasons.map(([reason, { count, at }]) => (
            <tr key={reason}>
              <th scope="row">{sayNameFirst(reason)}</th>
              <td className="number">{count.toLocaleString('en-GB')}</td>
              <td>{at.join('; ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  )
}

function Issues({ issues }: { readonly issues: Version['issues'] }) {
  if (issues.length === 0) return <p>Nothing in it was unknown to the reader.</p>
  return (
    <ScrollArea name="Issues, by kind">
      <table>
        <caption>Issues: read, kept, and not understood in a part</caption>
        <thead>
          <tr>
            <th scope="col">Issue</th>
            <th scope="col" className="number">
              Times
            </th>
            <th scope="col">Where, the first</th>
            <th scope="col">What to try</th>
          </tr>
        </thead>
        <tbody>
          {issues.map(({ code, count, says, at, tryThis }) => (
            <tr key={`${code} ${at}`}>
              <th scope="row">
                {says}
                <span className="subject">
                  <code>{code}</code>
                </span>
              </th>
              <td className="number">{count.toLocaleString('en-GB')}</td>
              <td>{at}</td>
              <td>{tryThis ?? ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  )
}

function Files({ files }: { readonly files: Version['files'] }) {
  return (
    <dl className="ignores files">
      {files.map(({ name, hash, bytes }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {bytes.toLocaleString('en-GB')} bytes, SHA-256 <code>{hash}</code>
          </dd>
        </div>
      ))}
    </dl>
  )
}

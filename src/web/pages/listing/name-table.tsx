import type { ListedName } from '../../../model/index.ts'
import { NameText } from '../../parts/name-text.tsx'
import { ScrollArea } from '../../parts/scroll-area.tsx'
import { sayName } from '../../words/law-words.ts'
import { sayNameKind, sayQuality } from '../../words/list-words.ts'
import { scriptNamed, scriptOf } from '../../words/script-of.ts'
import { MinedFrom } from './facts.tsx'

/** Every name of the record in its script, with what kind of name it is and how firmly the list stands behind it. */
export function NameTable({ names }: { readonly names: readonly ListedName[] }) {
  return (
    <section aria-labelledby="names-title">
      <h2 id="names-title">{sayCount(names.length)}</h2>
      {names.length === 0 ? <p>The list gives no name; it is known by its numbers.</p> : null}
      {names.length === 0 ? null : (
        <ScrollArea name="Table of names">
          <table className="names">
            <thead>
              <tr>
                <th scope="col">Name</th>
                <th scope="col">Kind</th>
                <th scope="col">Quality</th>
                <th scope="col">Script</th>
              </tr>
            </thead>
            <tbody>
              {names.map((name, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a list may give a name twice; its place is what it is
                <NameRow key={index} name={name} />
              ))}
            </tbody>
          </table>
        </ScrollArea>
      )}
    </section>
  )
}

function NameRow({ name }: { readonly name: ListedName }) {
  const script = scriptNamed(name.script) ?? scriptOf(name.full)
  return (
    <tr data-quality={name.quality}>
      <th scope="row">
        <NameText text={name.full} language={name.language} script={name.script} />
        <Parts name={name} />
      </th>
      <td>
        {sayNameKind(name.kind)}
        <MinedFrom field={name.minedFrom} />
      </td>
      <td>
        {sayQuality(name.quality)}
        {name.said === undefined ? null : <span className="subject">the list: {name.said}</span>}
      </td>
      <td>
        {script?.name ?? name.script ?? 'none'}
        {name.language === undefined ? null : (
          <span className="subject">language {name.language}</span>
        )}
      </td>
    </tr>
  )
}

function Parts({ name }: { readonly name: ListedName }) {
  const parts = (name.parts ?? []).filter(({ kind }) => kind !== 'unstated')
  if (parts.length === 0) return null
  return (
    <span className="subject">
      {parts.map(({ kind, value }) => `${sayName(kind)} ${value}`).join(', ')}
    </span>
  )
}

function sayCount(count: number): string {
  if (count === 0) return 'No name'
  return count === 1 ? 'One name' : `${count} names`
}

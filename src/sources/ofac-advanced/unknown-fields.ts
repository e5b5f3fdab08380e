import type { XmlElement } from '../kit/xml-element.ts'
import { isNamespace } from '../kit/xml-tree.ts'
import { layout } from './layout.ts'

/** Paths of what a record holds that is not of the format: attributes, elements, text. */
export function unknownFields(record: XmlElement): readonly string[] {
  const found: string[] = []
  look(record, record.name, found)
  return found
}

function look(element: XmlElement, path: string, found: string[]): void {
  const known = layout[element.name]
  if (known === undefined) {
    found.push(path)
    return
  }
  for (const name in element.attributes) {
    if (!known.has(attributeOf(name)) && !isNamespace(name)) found.push(`${path}/@${name}`)
  }
  if (element.text !== '' && !known.has('#text') && element.text.trim() !== '') {
    found.push(`${path}/#text`)
  }
  for (const child of element.children) {
    if (known.has(child.name)) look(child, `${path}/${child.name}`, found)
    else found.push(`${path}/${child.name}`)
  }
}

/** Names of attributes with their sign, kept, since there are few and they come often. */
const signed = new Map<string, string>()

function attributeOf(name: string): string {
  const known = signed.get(name)
  if (known !== undefined) return known
  const made = `@${name}`
  if (signed.size < 1000) signed.set(name, made)
  return made
}

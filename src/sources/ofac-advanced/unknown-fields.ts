import { attributeSign } from '../kit/xml-attribute-sign.ts'
import type { XmlElement } from '../kit/xml-element.ts'
import { isNamespace } from '../kit/xml-tree.ts'
import { layout } from './layout.ts'

/** Paths of what a record holds that is not of the format: attributes, elements, text. */
export function unknownFields(record: XmlElement): readonly string[] {
  const found: string[] = []
  look(record, found)
  return found
}

/** Paths are made only for what is found, on the way back up. */
function look(element: XmlElement, found: string[]): void {
  const before = found.length
  const known = layout[element.name]
  if (known === undefined) {
    found.push(element.name)
    return
  }
  for (const name in element.attributes) {
    if (!known.has(attributeSign(name)) && !isNamespace(name)) found.push(`@${name}`)
  }
  if (element.text !== '' && !known.has('#text') && element.text.trim() !== '') found.push('#text')
  for (const child of element.children) {
    if (known.has(child.name)) look(child, found)
    else found.push(child.name)
  }
  for (let at = before; at < found.length; at += 1) found[at] = `${element.name}/${found[at]}`
}

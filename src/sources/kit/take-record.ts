import type { Issue } from '../../model/index.ts'
import { grow, nothing } from './grow.ts'
import { attributeSign } from './xml-attribute-sign.ts'
import type { XmlElement } from './xml-element.ts'
import { tidy, tidyProse } from './xml-tidy.ts'
import { isNamespace } from './xml-tree.ts'

/**
 * Uses up a record: everything in an element is taken out by name, and what nobody took is an issue, so that a field the publisher adds is never passed
 * over in silence. A second child of a name that is taken once is left over too.
 */
export interface RecordTaker {
  readonly name: string
  readonly line: number
  /** Text of the first child of the name, its spaces collapsed; undefined when there is none or it is empty. */
  readonly text: (name: string) => string | undefined
  /** Text of every child of the name that has any. */
  readonly texts: (name: string) => readonly string[]
  /** Text of the first child of the name with its line breaks kept. */
  readonly prose: (name: string) => string | undefined
  readonly attribute: (name: string) => string | undefined
  /** Texts of the children `inner` of every child of the name: `NATIONALITY`, `VALUE`. */
  readonly values: (name: string, inner: string) => readonly string[]
  /** The first child of the name, to be used up in turn. */
  readonly child: (name: string) => RecordTaker | undefined
  readonly children: (name: string) => readonly RecordTaker[]
  /** The children `inner` of every child of the name: `Names`, `Name`. */
  readonly within: (name: string, inner: string) => readonly RecordTaker[]
  /** What the element itself says, its spaces collapsed. */
  readonly own: () => string | undefined
  /** An issue for each child, attribute and text not taken and not named in `ignores`: `SORT_KEY`, `@logicalId`, `LIST_TYPE/VALUE`. */
  readonly nothingLeft: (ignores: Readonly<Record<string, string>>) => readonly Issue[]
}

/** Begins to use up an element; `source` heads the codes of its issues, `at` is their place. */
export function takeRecord(element: XmlElement, source: string, at: string): RecordTaker {
  return new Taker(element, { source, at })
}

/** What an element is part of. */
type Holder = Taker | { readonly source: string; readonly at: string }

/** A class, since it is open until its record is used up, and one is made for every element that has parts. */
class Taker implements RecordTaker {
  readonly #element: XmlElement
  readonly #holder: Holder
  /** By place among the children: whether taken, or how it is being used up. */
  readonly #taken: (Taker | true | undefined)[] = []
  #attributes: readonly string[] = nothing
  #isTextTaken = false

  constructor(element: XmlElement, holder: Holder) {
    this.#element = element
    this.#holder = holder
  }

  get name(): string {
    return this.#element.name
  }

  get line(): number {
    return this.#element.line
  }

  text(name: string): string | undefined {
    const index = this.#next(name, 0)
    return index === -1 ? undefined : tidy(this.#leaf(index))
  }

  texts(name: string): readonly string[] {
    return this.#textsOf(name, nothing)
  }

  prose(name: string): string | undefined {
    const index = this.#next(name, 0)
    return index === -1 ? undefined : tidyProse(this.#leaf(index))
  }

  attribute(name: string): string | undefined {
    const value = this.#element.attributes[name]
    if (value === undefined) return undefined
    this.#attributes = grow(this.#attributes, name)
    return tidy(value)
  }

  child(name: string): RecordTaker | undefined {
    const index = this.#next(name, 0)
    return index === -1 ? undefined : this.#open(index)
  }

  children(name: string): readonly RecordTaker[] {
    return this.#childrenOf(name, nothing)
  }

  within(name: string, inner: string): readonly RecordTaker[] {
    let children: readonly RecordTaker[] = nothing
    for (let index = this.#next(name, 0); index !== -1; index = this.#next(name, index + 1)) {
      children = this.#open(index).#childrenOf(inner, children)
    }
    return children
  }

  values(name: string, inner: string): readonly string[] {
    let values: readonly string[] = nothing
    for (let index = this.#next(name, 0); index !== -1; index = this.#next(name, index + 1)) {
      values = this.#open(index).#textsOf(inner, values)
    }
    return values
  }

  own(): string | undefined {
    this.#isTextTaken = true
    return tidy(this.#element.text)
  }

  nothingLeft(ignores: Readonly<Record<string, string>>): readonly Issue[] {
    const left: string[] = []
    this.#addLeftovers(left, ignores)
    if (left.length === 0 || this.#holder instanceof Taker) return nothing
    const { source, at } = this.#holder
    return left.map((path) => ({
      code: `${source}/unread-field`,
      says: `The field ${path} is not known and was not read.`,
      at,
      tryThis: `Read it in the parser of ${source}, or name it in its ignores with the reason.`,
    }))
  }

  /** Those of other elements and then these. */
  #childrenOf(name: string, others: readonly RecordTaker[]): readonly RecordTaker[] {
    let children = others
    for (let index = this.#next(name, 0); index !== -1; index = this.#next(name, index + 1)) {
      children = grow<RecordTaker>(children, this.#open(index))
    }
    return children
  }

  #textsOf(name: string, others: readonly string[]): readonly string[] {
    let texts = others
    for (let index = this.#next(name, 0); index !== -1; index = this.#next(name, index + 1)) {
      const text = tidy(this.#leaf(index))
      if (text !== undefined) texts = grow(texts, text)
    }
    return texts
  }

  #addLeftovers(left: string[], ignores: Readonly<Record<string, string>>): void {
    const { text, attributes, children } = this.#element
    if (!this.#isTextTaken && text !== '' && text.trim() !== '') this.#leave('#text', left, ignores)
    for (const attribute in attributes) {
      if (this.#attributes.includes(attribute) || isNamespace(attribute)) continue
      this.#leave(attributeSign(attribute), left, ignores)
    }
    for (let index = 0; index < children.length; index += 1) {
      const taken = this.#taken[index]
      if (taken === undefined) this.#leave(children[index]?.name ?? '', left, ignores)
      else if (taken !== true) taken.#addLeftovers(left, ignores)
    }
  }

  #leave(part: string, left: string[], ignores: Readonly<Record<string, string>>): void {
    if (Object.hasOwn(ignores, part)) return
    if (Object.hasOwn(ignores, `${this.name}/${part}`)) return
    left.push(`${this.#path()}/${part}`)
  }

  #path(): string {
    const { name } = this.#element
    return this.#holder instanceof Taker ? `${this.#holder.#path()}/${name}` : name
  }

  /** The place of the next child of the name that nobody took, or -1. */
  #next(name: string, from: number): number {
    const { children } = this.#element
    for (let index = from; index < children.length; index += 1) {
      if (children[index]?.name === name && this.#taken[index] === undefined) return index
    }
    return -1
  }

  /** The text of an element that should hold nothing else; whatever else it holds is left over. */
  #leaf(index: number): string {
    const child = this.#element.children[index]
    if (child === undefined) return ''
    if (hasParts(child)) this.#open(index).own()
    else this.#taken[index] = true
    return child.text
  }

  #open(index: number): Taker {
    const child = this.#element.children[index]
    const taker = new Taker(child ?? this.#element, this)
    this.#taken[index] = taker
    return taker
  }
}

function hasParts(element: XmlElement): boolean {
  if (element.children.length > 0) return true
  for (const _ in element.attributes) return true
  return false
}

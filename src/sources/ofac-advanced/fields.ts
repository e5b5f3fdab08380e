import type { XmlElement } from '../kit/xml-element.ts'
import { tidy } from '../kit/xml-tidy.ts'

/**
 * The fields of an element, taken by name. Lighter than the kit's `takeRecord`, which notes what was taken: a list of 120 MB has millions of elements, and
 * what is not of the format is found by `unknownFields` instead.
 */
export class Fields {
  readonly #element: XmlElement

  constructor(element: XmlElement) {
    this.#element = element
  }

  /** What the element itself says, its spaces collapsed. */
  own(): string | undefined {
    return tidy(this.#element.text)
  }

  attribute(name: string): string | undefined {
    const value = this.#element.attributes[name]
    return value === undefined ? undefined : tidy(value)
  }

  /** Text of the first child of the name. */
  text(name: string): string | undefined {
    const child = this.#first(name)
    return child === undefined ? undefined : tidy(child.text)
  }

  child(name: string): Fields | undefined {
    const child = this.#first(name)
    return child === undefined ? undefined : new Fields(child)
  }

  children(name: string): readonly Fields[] {
    const found: Fields[] = []
    for (const child of this.#element.children) {
      if (child.name === name) found.push(new Fields(child))
    }
    return found
  }

  #first(name: string): XmlElement | undefined {
    for (const child of this.#element.children) if (child.name === name) return child
    return undefined
  }
}

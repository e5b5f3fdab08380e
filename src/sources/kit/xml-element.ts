/** An element with all that is in it. Names are local: a namespace's prefix is cut off. */
export interface XmlElement {
  readonly name: string
  /** By name as written; declarations of namespaces among them. */
  readonly attributes: Readonly<Record<string, string>>
  /** What stands directly in it, as written, pieces between children joined; white space before the first other sign may be left out. */
  readonly text: string
  readonly children: readonly XmlElement[]
  /** Where its opening tag ends, counted from 1. */
  readonly line: number
}

/** A record of a file: a whole element, and where it stood. */
export interface XmlRecord extends XmlElement {
  /** `CONSOLIDATED_LIST/INDIVIDUALS/INDIVIDUAL`. */
  readonly path: string
  /** `INDIVIDUAL[42], line 9214`: which of its name in the file, and where. */
  readonly at: string
}

/** What stands outside every record and the reader of the file does not know. */
export interface XmlStray {
  readonly path: string
  readonly line: number
}

/** What one piece of a file gave. */
export interface XmlBatch {
  /** The outermost element without its children, once. */
  readonly root?: XmlElement
  readonly records: readonly XmlRecord[]
  /** Each path once a file. */
  readonly strays: readonly XmlStray[]
}

/** What a file of a source is expected to be. */
export interface XmlShape {
  /** Id of the source, for the code of a failure. */
  readonly source: string
  /** The publisher's name of the file, for the place of a failure. */
  readonly file: string
  /** Local name of the outermost element. */
  readonly root: string
  /** Local names of the elements that are given whole. One inside another is part of it. */
  readonly records: readonly string[]
  /** Local names of the elements that hold records and nothing else. */
  readonly envelopes: readonly string[]
}

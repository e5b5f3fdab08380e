import { SaxesParser } from 'saxes'
import type { XmlBatch, XmlElement, XmlRecord, XmlShape, XmlStray } from './xml-element.ts'
import { quoted, xmlFailure } from './xml-failure.ts'

/** Bounds on what one record may be; official records stay far under them. */
const most = {
  depth: 64,
  elements: 200_000,
  characters: 8_000_000,
  quiet: 1_000_000,
  prolog: 65_536,
}

/** An element while it is open. */
interface Growing extends XmlElement {
  text: string
  readonly children: Growing[]
}

interface Tag {
  readonly name: string
  readonly attributes: Record<string, string>
}

/** Takes the text of a file in pieces and gives the records that each piece completes. */
export interface XmlTree {
  readonly write: (text: string) => XmlBatch
  /** What was still open is a file cut off. */
  readonly close: () => void
}

/**
 * Builds records as elements close. Throws a `Failure` for XML that is malformed, cut off or not the list, for any document type (no list has one, and
 * entities are defined there), and for records beyond the bounds, so that no file can make it hold much more than its largest record.
 */
export function growXmlTree(shape: XmlShape): XmlTree {
  const parser = new SaxesParser()
  const records = new Set(shape.records)
  const envelopes = new Set([shape.root, ...shape.envelopes])
  const locals = new Map<string, string>()
  const counts = new Map<string, number>()
  const strayPaths = new Set<string>()
  const path: string[] = []
  let open: Growing[] = []
  let isBegun = false
  let skipped = 0
  let batch = emptyBatch()
  let events = 0
  let quiet = 0
  let elements = 0
  let characters = 0

  const place = () => ({ line: parser.line, column: parser.columnIndex + 1 })
  const fail = (says: string, tryThis?: string) => xmlFailure(shape, place(), says, tryThis)

  parser.on('error', ({ message }) => {
    throw fail(`The XML is malformed: ${message.replace(/^\d+:\d+:\s*/, '').replace(/\.$/, '')}.`)
  })
  parser.on('doctype', (doctype) => {
    throw /^\s*html/i.test(doctype) ? fail(htmlSays) : fail(doctypeSays, 'Do not load this file.')
  })
  parser.on('text', (text) => {
    events += 1
    const element = open[open.length - 1]
    if (element !== undefined) addText(element, text)
    else if (skipped === 0 && path.length > 0 && text.trim() !== '') stray('#text')
    characters += text.length
  })
  parser.on('cdata', (text) => {
    const element = open[open.length - 1]
    if (element !== undefined) element.text += text
    characters += text.length
  })
  parser.on('opentag', (tag) => {
    events += 1
    const name = localOf(tag.name)
    const parent = open[open.length - 1]
    if (parent !== undefined) return grow(parent, name, tag)
    if (skipped > 0) return skip()
    if (path.length === 0) return startRoot(name, tag)
    if (records.has(name)) return startRecord(name, tag)
    if (!envelopes.has(name)) {
      stray(name)
      return skip()
    }
    path.push(name)
    for (const attribute of Object.keys(tag.attributes)) {
      if (!isNamespace(attribute)) stray(`@${attribute}`)
    }
  })
  parser.on('closetag', () => {
    events += 1
    const element = open.pop()
    if (element === undefined) {
      if (skipped > 0) skipped -= 1
      else path.pop()
    } else if (open.length === 0) finish(element)
  })

  function startRoot(name: string, tag: Tag): void {
    if (name !== shape.root) {
      if (name.toLowerCase() === 'html') throw fail(htmlSays)
      throw fail(
        `The outermost element is <${quoted(name)}>, not <${shape.root}>: this is not the list ${shape.source}.`,
        'Check which file this is.',
      )
    }
    isBegun = true
    path.push(name)
    batch = { ...batch, root: elementOf(name, tag) }
  }

  function startRecord(name: string, tag: Tag): void {
    elements = 1
    characters = 0
    open.push(elementOf(name, tag))
  }

  function grow(parent: Growing, name: string, tag: Tag): void {
    elements += 1
    if (open.length + path.length >= most.depth) throw fail('Elements are nested too deep.')
    if (elements > most.elements || characters > most.characters) throw fail(tooLarge(open[0]))
    const element = elementOf(name, tag)
    parent.children.push(element)
    open.push(element)
  }

  function elementOf(name: string, tag: Tag): Growing {
    const attributes = hasAny(tag.attributes) ? tag.attributes : noAttributes
    return { name, attributes, text: '', children: [], line: parser.line }
  }

  function finish(element: Growing): void {
    open = []
    const count = (counts.get(element.name) ?? 0) + 1
    counts.set(element.name, count)
    const at = `${element.name}[${count}], line ${element.line}`
    batch.records.push(Object.assign(element, { path: [...path, element.name].join('/'), at }))
  }

  function skip(): void {
    skipped += 1
    if (skipped > most.depth) throw fail('Elements are nested too deep.')
  }

  function stray(name: string): void {
    const strayPath = [...path, name].join('/')
    if (strayPaths.has(strayPath) || strayPaths.size >= 100) return
    strayPaths.add(strayPath)
    batch.strays.push({ path: strayPath, line: parser.line })
  }

  function localOf(name: string): string {
    const known = locals.get(name)
    if (known !== undefined) return known
    const local = interned(name.slice(name.indexOf(':') + 1))
    if (locals.size < 10_000) locals.set(name, local)
    return local
  }

  return {
    write(text) {
      const before = events
      parser.write(text)
      quiet = events === before ? quiet + text.length : 0
      if (quiet > most.quiet) throw fail('One tag, text or comment is over a million characters.')
      if (!isBegun && parser.position > most.prolog) throw fail('No element begins here.')
      const done = batch
      batch = emptyBatch()
      return done
    },
    close() {
      const inside = open[open.length - 1]?.name ?? path.at(-1)
      if (inside !== undefined)
        throw fail(`The file is cut off: it ends inside <${quoted(inside)}>.`)
      parser.close()
    },
  }
}

const htmlSays = 'This is an HTML page, not the list: a web page was served in place of the file.'

const doctypeSays =
  'The file defines a document type, which no official list does; entities are never expanded.'

/** White space before anything else is said is only there to look at, and there is more of it than of text. */
function addText(element: Growing, text: string): void {
  if (element.text !== '') element.text += text
  else if (!isBlank(text)) element.text = text
}

function isBlank(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code !== 0x20 && code !== 0x0a && code !== 0x09 && code !== 0x0d) return false
  }
  return true
}

/** The same text as the engine keeps it for property names, which it compares at a glance. */
function interned(text: string): string {
  return Object.keys({ [text]: true })[0] ?? text
}

/** One for all elements without attributes, which are nearly all. */
const noAttributes: Readonly<Record<string, string>> = Object.freeze({})

function hasAny(attributes: Readonly<Record<string, string>>): boolean {
  for (const _ in attributes) return true
  return false
}

function tooLarge(record: XmlElement | undefined): string {
  return `The record <${record?.name}> that begins on line ${record?.line} is larger than any record can be.`
}

function emptyBatch(): XmlBatch & { readonly records: XmlRecord[]; readonly strays: XmlStray[] } {
  return { records: [], strays: [] }
}

/** Attributes that say how names are to be read or where a schema is, and nothing about the content. */
export function isNamespace(attribute: string): boolean {
  return attribute === 'xmlns' || attribute.startsWith('xmlns:') || attribute.startsWith('xsi:')
}

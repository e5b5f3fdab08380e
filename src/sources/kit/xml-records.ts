import { decodeXml } from './xml-decode.ts'
import type { XmlBatch, XmlShape } from './xml-element.ts'
import { growXmlTree } from './xml-tree.ts'

/**
 * Reads an XML file in one pass and gives its records whole, as many at a time as a piece of the file completes; no more of the file is held than the
 * record being read. Throws a `Failure` with code `bad-input/<source>` and line and column for anything but that list, whole and well-formed.
 */
export async function* readXmlRecords(
  input: AsyncIterable<Uint8Array>,
  shape: XmlShape,
): AsyncGenerator<XmlBatch> {
  const tree = growXmlTree(shape)
  for await (const text of decodeXml(input, shape)) {
    const batch = tree.write(text)
    if (batch.root ?? batch.records[0] ?? batch.strays[0]) yield batch
  }
  tree.close()
}

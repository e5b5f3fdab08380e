/** Texts laid end to end in UTF-8; the one of number n lies between `from[n]` and `from[n + 1]`. */
export interface Texts {
  readonly bytes: Uint8Array
  readonly from: Uint32Array
}

const decoder = new TextDecoder()
const encoder = new TextEncoder()

export function textAt(texts: Texts, number: number): string {
  return decoder.decode(
    texts.bytes.subarray(texts.from[number] as number, texts.from[number + 1] as number),
  )
}

/** Collects texts; a lone surrogate, which UTF-8 cannot hold, becomes U+FFFD. */
export function textsBuilder(): { push(text: string): void; finish(): Texts } {
  let bytes = new Uint8Array(4096)
  let length = 0
  let from = new Uint32Array(1024)
  let count = 0
  return {
    push: (text) => {
      const most = text.length * 3
      if (length + most > bytes.length) bytes = widened(bytes, length + most)
      if (count + 2 > from.length) from = widened32(from)
      length += encoder.encodeInto(text, bytes.subarray(length)).written
      count += 1
      from[count] = length
    },
    finish: () => ({ bytes: bytes.slice(0, length), from: from.slice(0, count + 1) }),
  }
}

function widened(bytes: Uint8Array<ArrayBuffer>, least: number): Uint8Array<ArrayBuffer> {
  const wider = new Uint8Array(Math.max(bytes.length * 2, least))
  wider.set(bytes)
  return wider
}

function widened32(from: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const wider = new Uint32Array(from.length * 2)
  wider.set(from)
  return wider
}

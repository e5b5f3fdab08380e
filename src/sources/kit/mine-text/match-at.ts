/** What a sticky pattern matches exactly at a place of a text. */
export function matchAt(sticky: RegExp, text: string, index: number): RegExpExecArray | undefined {
  sticky.lastIndex = index
  return sticky.exec(text) ?? undefined
}

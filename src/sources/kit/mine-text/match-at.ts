/** What a sticky pattern matches exactly at a place of a text. */
export function matchAt(pattern: RegExp, text: string, index: number): RegExpExecArray | undefined {
  const sticky = pattern.sticky ? pattern : new RegExp(pattern.source, `${pattern.flags}y`)
  sticky.lastIndex = index
  return sticky.exec(text) ?? undefined
}

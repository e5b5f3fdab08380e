const signed = new Map<string, string>()

/** An attribute's name with the sign by which it is told from an element, `@logicalId`, kept, since there are few and they come often. */
export function attributeSign(name: string): string {
  const known = signed.get(name)
  if (known !== undefined) return known
  const made = `@${name}`
  if (signed.size < 1000) signed.set(name, made)
  return made
}

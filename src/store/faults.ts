/** The code of a system error, such as ENOENT, or of a database error, such as 57P03. */
export function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined
  return typeof error.code === 'string' ? error.code : undefined
}

const passing = [
  'ENOENT',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  // Shut down by an operator, crashed, starting or stopping, too many connections.
  '57P01',
  '57P02',
  '57P03',
  '53300',
]

/** Is this what a server shows while it starts or stops, or when it is not there? */
export function isPassing(error: unknown): boolean {
  const code = codeOf(error)
  if (code !== undefined) return passing.includes(code) || code.startsWith('08')
  return error instanceof Error && /terminated|not queryable|closed/i.test(error.message)
}

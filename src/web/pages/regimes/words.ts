import type { DivergenceRow } from '../../../server/contract.ts'

/** How a departure reads; a kind that is not here would be a type error. */
export const divergenceWords: Readonly<Record<DivergenceRow['kind'], string>> = {
  later: 'Later',
  milder: 'Milder',
  stricter: 'Stricter',
  wider: 'Wider',
  narrower: 'Narrower',
  other: 'Otherwise',
}

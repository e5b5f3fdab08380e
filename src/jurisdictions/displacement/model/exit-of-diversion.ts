/** The exit volume under which tightening hosts of volume `moved` diverts this share: `V0 = (A - V)(1 - delta)/delta`. */
export function exitOfDiversion(
  ratio: number,
  { total, moved }: { readonly total: number; readonly moved: number },
): number {
  return ((total - moved) * (1 - ratio)) / ratio
}

/** A figure of the model: thousands apart, two places or fewer. */
export function sayFigure(value: number): string {
  const rounded = Number(value.toFixed(2))
  const text = Math.abs(rounded).toLocaleString('en-US', { maximumFractionDigits: 2 })
  return rounded < 0 ? `−${text}` : text
}

/** The same with both places, for a column of them. */
export function sayFixed(value: number): string {
  const text = Math.abs(value).toLocaleString('en-US', {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  })
  return value < 0 && text !== '0.00' ? `−${text}` : text
}

/** A change, with its sign. */
export function sayChange(value: number): string {
  const text = sayFigure(value)
  return value > 0 && text !== '0' ? `+${text}` : text
}

/** A probability with two places, or three where it needs them. */
export function sayLevel(level: number): string {
  return level.toFixed(Math.abs(level * 100 - Math.round(level * 100)) < 1e-9 ? 2 : 3)
}

/** A share in percent with one place. */
export function sayPart(share: number): string {
  return `${(share * 100).toFixed(1)}%`.replace('-', '−')
}

/** From where a host does harm: the threshold, or that there is none. */
export function sayThreshold(threshold: number): string {
  if (threshold > 1) return 'never'
  return threshold < 0 ? 'always' : sayLevel(Number(threshold.toFixed(3)))
}

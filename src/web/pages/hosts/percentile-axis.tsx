/** The scale over bars of percentile ranks. */
export function PercentileAxis() {
  return (
    <div className="rank-bar-axis" aria-hidden="true">
      <span />
      <span className="rank-bar-scale">
        {[0, 25, 50, 75, 100].map((tick) => (
          <span key={tick}>{tick}</span>
        ))}
      </span>
      <span>Percentile</span>
    </div>
  )
}

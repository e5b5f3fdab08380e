import type { MirrorAnswer } from '../../../server/contract.ts'

/** Where a country may have been taken for another of a like name, and rows that were left aside; neither changes a figure. */
export function Suspicions({ answer: { suspicions, aside } }: { readonly answer: MirrorAnswer }) {
  return (
    <section aria-labelledby="suspicions-title">
      <h2 id="suspicions-title">Names that may be mixed up</h2>
      {suspicions.length === 0 ? (
        <p>
          No row looks as if a country were taken for another of a like name, such as the two Koreas
          or the two Congos. That does not prove that none was.
        </p>
      ) : (
        <ul>
          {suspicions.map(({ row, says }) => (
            <li key={`${row} ${says}`}>
              Row {row}: {says}
            </li>
          ))}
        </ul>
      )}
      {aside.length === 0 ? null : (
        <>
          <h3>Left aside</h3>
          <ul>
            {aside.map(({ row, says }) => (
              <li key={`${row} ${says}`}>
                Row {row}: {says}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

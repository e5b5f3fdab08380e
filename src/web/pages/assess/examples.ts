import { useOpenApi } from '../../api/openapi.ts'
import { useLawList } from '../../api/queries.ts'
import { sayDate, toDay } from '../../words/dates.ts'
import type { WholeQuestion } from './asked.ts'
import { addressOfQuestion } from './asked.ts'

/** A worked question that opens by a link. */
export interface WorkedExample {
  readonly to: string
  readonly says: string
  readonly question: WholeQuestion
}

/**
 * The questions that the server publishes with the operation. Where it publishes one only, the same act on the last of the law's
 * dates stands beside it: the quickest way to see that the day decides.
 */
export function useWorkedExamples(): readonly WorkedExample[] {
  const { data } = useOpenApi()
  const law = useLawList({})
  const published = data?.operations.find(({ name }) => name === 'assess')?.examples ?? []
  const examples = published.map(({ says, value }) => work(value as WholeQuestion, says))
  const [first] = examples
  const last = toDay(
    law.data?.dates
      .map(({ day }) => day)
      .toSorted()
      .at(-1),
  )
  if (examples.length !== 1 || first === undefined || last === undefined) return examples
  const { on: _, knownBy: __, ...later } = first.question
  return [first, work({ ...later, date: last }, `The same act on ${sayDate(last)}`)]
}

function work(question: WholeQuestion, says: string): WorkedExample {
  return { to: addressOfQuestion(question), says, question }
}

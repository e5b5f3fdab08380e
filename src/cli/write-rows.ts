import type { BatchAnswer, BatchForm } from '../app/index.ts'

/** Answers as lines of the form's file, problems in their place. */
export function writeRows(
  form: BatchForm,
  answers: AsyncIterable<BatchAnswer>,
): AsyncIterable<string> {
  return form.writes === 'csv' ? csvOf(form, answers) : linesOf(form, answers)
}

async function* linesOf(
  { gives }: BatchForm,
  answers: AsyncIterable<BatchAnswer>,
): AsyncGenerator<string> {
  for await (const { row, cells = {}, ...rest } of answers) {
    const shown =
      'problem' in rest
        ? { problem: rest.problem }
        : (gives?.(rest.answer, cells) ?? (rest.answer as object))
    yield `${JSON.stringify({ row, ...shown })}\n`
  }
}

/** Every column of the file that was read, and those of the answer; a row that is wrong has its problem in the last. */
async function* csvOf(
  { gives }: BatchForm,
  answers: AsyncIterable<BatchAnswer>,
): AsyncGenerator<string> {
  let isFirst = true
  for await (const { cells = {}, ...rest } of answers) {
    const added: Readonly<Record<string, unknown>> =
      'problem' in rest
        ? { score: '', because: `not compared: ${rest.problem.says}` }
        : { ...gives?.(rest.answer, cells) }
    if (isFirst) yield line([...Object.keys(cells), ...Object.keys(added)])
    isFirst = false
    yield line([...Object.values(cells), ...Object.values(added)])
  }
}

function line(cells: readonly unknown[]): string {
  return `${cells.map(cellOf).join(',')}\n`
}

/** RFC 4180. */
function cellOf(value: unknown): string {
  const text = String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

import { treatment } from './treatment.ts'

const words =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )

/** Numbers up to twenty in words. */
export const digitsAsWords = treatment({
  id: 'digits-as-words',
  title: 'Digits as words',
  says: 'A number up to twenty is written as a word: "Rung Ra 2" as "Rung Ra two".',
  treat: (name) =>
    name.replaceAll(/(?<=^| )\d{1,2}(?= |$)/g, (digits) => words[Number(digits)] ?? digits),
})

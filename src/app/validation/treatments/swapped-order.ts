import { treatment } from './treatment.ts'

/** The family name on the other side. */
export const swappedOrder = treatment({
  id: 'swapped-order',
  title: 'Order swapped',
  says: 'The last word is put first, or the family name before a comma last: "PETROV, Ivan" as "Ivan PETROV".',
  treat: (name) => {
    const comma = name.indexOf(', ')
    if (comma > 0) return `${name.slice(comma + 2)} ${name.slice(0, comma)}`
    const words = name.split(' ')
    return words.length < 2 ? undefined : [words.at(-1), ...words.slice(0, -1)].join(' ')
  },
})

import { pick } from '../random.ts'
import { treatment } from './treatment.ts'

/** A word shortened to its first letter. */
export const initial = treatment({
  id: 'initial',
  title: 'Initial',
  says: 'One of two or more words becomes its initial: "Ivan Petrov" as "I. Petrov".',
  treat: (name, random) => {
    const words = name.split(' ')
    const long = words.flatMap((word, at) =>
      /^\p{Script=Latin}{3,}$/u.test(word) && words.length > 1 ? [at] : [],
    )
    const chosen = pick(long, random)
    if (chosen === undefined) return undefined
    return words.with(chosen, `${[...(words[chosen] ?? '')][0]}.`).join(' ')
  },
})

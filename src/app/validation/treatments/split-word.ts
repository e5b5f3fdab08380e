import { pick } from '../random.ts'
import { treatment } from './treatment.ts'

/** A space or hyphen added. */
export const splitWord = treatment({
  id: 'split-word',
  title: 'Space or hyphen added',
  says: 'A word of six letters or more is parted: "Kumgang" as "Kum gang" or "Kum-gang".',
  treat: (name, random) => {
    const words = name.split(' ')
    const long = words.flatMap((word, at) => (/^\p{Script=Latin}{6,}$/u.test(word) ? [at] : []))
    const chosen = pick(long, random)
    if (chosen === undefined) return undefined
    const letters = [...(words[chosen] ?? '')]
    const cut = 2 + Math.floor(random() * (letters.length - 4))
    const between = random() < 0.5 ? ' ' : '-'
    const parted = `${letters.slice(0, cut).join('')}${between}${letters.slice(cut).join('')}`
    return words.with(chosen, parted).join(' ')
  },
})

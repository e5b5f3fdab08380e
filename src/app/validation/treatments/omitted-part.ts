import { pick } from '../random.ts'
import { treatment } from './treatment.ts'

/** One of three or more parts is left out: a patronymic, a second family name, a word of a firm. */
export const omittedPart = treatment({
  id: 'omitted-part',
  title: 'Part left out',
  says: 'One of three or more words is left out: "Ivan Sergeevich Petrov" as "Ivan Petrov".',
  treat: (name, random) => {
    const words = name.split(' ')
    if (words.length < 3) return undefined
    const left = pick([...words.keys()], random)
    return words
      .filter((_, at) => at !== left)
      .join(' ')
      .replace(/,$/, '')
  },
})

import { pick } from '../random.ts'
import { treatment } from './treatment.ts'

/** Forms of the same kind of company, as they end a name; each line is one kind. */
const kinds: readonly (readonly string[])[] = [
  ['LLC', 'L.L.C.', 'OOO', 'LIMITED LIABILITY COMPANY'],
  ['LTD', 'LTD.', 'LIMITED'],
  ['CO., LTD.', 'CO. LTD', 'COMPANY LIMITED', 'CO LTD'],
  ['INC', 'INC.', 'INCORPORATED'],
  ['CORP', 'CORP.', 'CORPORATION'],
  ['S.A.', 'SA', 'SOCIEDAD ANONIMA'],
  ['S.A. DE C.V.', 'SA DE CV'],
  ['GMBH', 'G.M.B.H.'],
  ['D.O.O.', 'DOO'],
  ['JSC', 'AO', 'JOINT STOCK COMPANY'],
  ['LTDA.', 'LTDA', 'LIMITADA'],
  ['S.R.L.', 'SRL'],
]

const forms = kinds
  .flatMap((kind) => kind.map((form) => ({ form, kind })))
  .sort((left, right) => right.form.length - left.form.length)

/** The name without the legal form at its end, and that form's kind; undefined where it ends in none. */
function endingOf(name: string) {
  const upper = name.toUpperCase()
  const found = forms.find(({ form }) => upper.endsWith(` ${form}`))
  if (found === undefined || upper.length !== name.length) return undefined
  const stem = name.slice(0, -found.form.length).replace(/[ ,]+$/, '')
  return stem === '' ? undefined : { ...found, stem }
}

export const legalFormDropped = treatment({
  id: 'legal-form-dropped',
  title: 'Legal form dropped',
  says: 'The legal form at the end is left out: "Example Trading LLC" as "Example Trading".',
  treat: (name) => endingOf(name)?.stem,
})

export const legalFormChanged = treatment({
  id: 'legal-form-changed',
  title: 'Legal form changed',
  says: 'The legal form at the end is written otherwise: "Example Trading S.A." as "Example Trading SA".',
  treat: (name, random) => {
    const ending = endingOf(name)
    if (ending === undefined) return undefined
    const { form, kind, stem } = ending
    const others = kind.filter((other) => other !== form)
    return `${stem} ${pick(others, random)}`
  },
})

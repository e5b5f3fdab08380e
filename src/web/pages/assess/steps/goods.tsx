import { TextInput } from '@mantine/core'
import { CountryField } from './choices.tsx'
import type { FieldsProps, Step } from './step.ts'
import { present, sayCountry, textOf, withFact } from './step.ts'

/** Which goods: the heading of the Harmonized System and where they come from. */
export const goodsStep: Step = {
  id: 'goods',
  asks: 'Which goods, and where do they come from?',
  why: 'Bans and ceilings on trade name goods by heading, and most of them by origin.',
  name: 'Goods',
  canSkip: false,
  settles: /goods$|goods.*\b(hs|origin|description)$|^(hs|origin)$/,
  says: ({ facts }, words) => {
    const goods = facts.goods?.[0]
    if (goods === undefined) return undefined
    const origin = sayCountry(words, goods.origin)
    const from = origin === undefined ? 'origin unknown' : `from ${origin}`
    return [`HS ${goods.hs}`, goods.description, from]
      .filter((part) => part !== undefined)
      .join(', ')
  },
  Fields: GoodsFields,
  read: (form, asked) => {
    const hs = textOf(form, 'hs').replace(/[.\s]/g, '')
    if (!/^(\d\d){1,5}$/.test(hs)) {
      return {
        complaints: { hs: 'Enter the heading or code as 2, 4, 6, 8 or 10 digits, such as 2701.' },
      }
    }
    const [first, ...others] = asked.facts.goods ?? []
    const { description: _, origin: __, ...kept } = first ?? { hs }
    const said = present({
      description: textOf(form, 'description'),
      origin: textOf(form, 'origin'),
    })
    return { asked: withFact(asked, 'goods', [{ ...kept, hs, ...said }, ...others]) }
  },
}

function GoodsFields({ asked, words, complaints }: FieldsProps) {
  const goods = asked.facts.goods?.[0]
  return (
    <>
      <TextInput
        name="hs"
        label="HS heading or code"
        description="The customs number of the goods; two digits name a chapter, four a heading."
        list="headings"
        inputMode="numeric"
        autoComplete="off"
        defaultValue={goods?.hs ?? ''}
        error={complaints['hs']}
        className="short"
      />
      <datalist id="headings">
        {words.goods.flatMap(({ headings, says }) =>
          headings.map((heading) => (
            <option key={`${heading} ${says}`} value={heading}>
              {says}
            </option>
          )),
        )}
      </datalist>
      <TextInput
        name="description"
        label="Description (if any)"
        defaultValue={goods?.description ?? ''}
      />
      <CountryField
        name="origin"
        label="Country of origin"
        description="Where they were mined, grown or made. Leave it if you do not know."
        words={words}
        value={goods?.origin}
      />
    </>
  )
}

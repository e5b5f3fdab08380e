import { NativeSelect, TextInput } from '@mantine/core'
import { readAmount, sayMoney, sayQuantity } from '../../../words/amounts.ts'
import type { FieldsProps, Step } from './step.ts'
import { textOf, withFact } from './step.ts'

/** How much, by quantity and by value. */
export const amountsStep: Step = {
  id: 'amounts',
  asks: 'How much, and worth how much?',
  why: 'A ceiling is kept by quantity, by value, or by whichever is reached first.',
  name: 'Amount',
  canSkip: true,
  settles: /(quantity|value|amount)$/,
  says: ({ facts }) => {
    const goods = facts.goods?.[0]
    const parts = [
      goods?.quantity === undefined ? undefined : sayQuantity(goods.quantity),
      goods?.value === undefined ? undefined : sayMoney(goods.value),
    ].filter((part) => part !== undefined)
    return parts.length === 0 ? undefined : parts.join(', ')
  },
  Fields: AmountFields,
  read: (form, asked) => {
    const [typedQuantity, typedValue] = [textOf(form, 'quantity'), textOf(form, 'value')]
    const [quantity, value] = [readAmount(typedQuantity), readAmount(typedValue)]
    const complaints = {
      quantity: complain(typedQuantity, quantity, '20,000'),
      value: complain(typedValue, value, '1,700,000'),
    }
    if (complaints.quantity !== undefined || complaints.value !== undefined) return { complaints }
    if (quantity === undefined && value === undefined) {
      return { complaints: { quantity: 'Enter one of the two, or say that you do not know.' } }
    }
    const [first, ...others] = asked.facts.goods ?? []
    const { quantity: _, value: __, ...kept } = first ?? { hs: '' }
    const goods = {
      ...kept,
      ...(quantity === undefined
        ? {}
        : { quantity: { amount: quantity, unit: textOf(form, 'unit') } }),
      ...(value === undefined
        ? {}
        : { value: { amount: value, currency: textOf(form, 'currency') } }),
    }
    return { asked: withFact(asked, 'goods', [goods, ...others]) }
  },
}

function complain(typed: string, read: string | undefined, example: string): string | undefined {
  return typed !== '' && read === undefined ? `Enter digits, such as ${example}.` : undefined
}

function AmountFields({ asked, words, complaints }: FieldsProps) {
  const goods = asked.facts.goods?.[0]
  return (
    <>
      <div className="pair">
        <TextInput
          name="quantity"
          label="Quantity"
          inputMode="decimal"
          autoComplete="off"
          defaultValue={goods?.quantity?.amount ?? ''}
          error={complaints['quantity']}
        />
        <NativeSelect
          name="unit"
          label="Unit"
          data={[...words.units]}
          defaultValue={goods?.quantity?.unit ?? first(words.units, 't')}
        />
      </div>
      <div className="pair">
        <TextInput
          name="value"
          label="Value"
          inputMode="decimal"
          autoComplete="off"
          defaultValue={goods?.value?.amount ?? ''}
          error={complaints['value']}
        />
        <NativeSelect
          name="currency"
          label="Currency"
          data={[...words.currencies]}
          defaultValue={goods?.value?.currency ?? first(words.currencies, 'USD')}
        />
      </div>
    </>
  )
}

/** The usual choice where it is offered, else the first. */
function first(choices: readonly string[], usual: string): string {
  return choices.includes(usual) ? usual : (choices[0] ?? '')
}

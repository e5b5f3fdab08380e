import { NativeSelect } from '@mantine/core'
import type { Vocabulary } from '../../../../server/contract.ts'

interface CountryFieldProps {
  readonly name: string
  readonly label: string
  readonly description?: string
  readonly words: Vocabulary
  readonly value: string | undefined
  readonly complaint?: string | undefined
}

/** A country by name; the code is what counts. A code outside the vocabulary stays selectable, so that nothing typed is lost. */
export function CountryField({
  name,
  label,
  description,
  words,
  value,
  complaint,
}: CountryFieldProps) {
  const known = words.countries.some((country) => country.code === value)
  const extra = value === undefined || known ? [] : [{ value, label: value }]
  return (
    <NativeSelect
      name={name}
      label={label}
      description={description}
      defaultValue={value ?? ''}
      error={complaint}
      data={[
        { value: '', label: 'Choose' },
        ...extra,
        ...words.countries.map(({ code, name: country }) => ({ value: code, label: country })),
      ]}
    />
  )
}

import { useId } from 'react'

interface FileInputProps {
  readonly label: string
  /** The kinds of file offered, as an input has them. */
  readonly accept: string
  readonly onLoad: (file: File | undefined) => void
}

/** A field that takes a file, and the same file again. */
export function FileInput({ label, accept, onLoad }: FileInputProps) {
  const id = useId()
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="file"
        className="file-input"
        accept={accept}
        onChange={(event) => {
          onLoad(event.currentTarget.files?.[0])
          event.currentTarget.value = ''
        }}
      />
    </>
  )
}

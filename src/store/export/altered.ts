import { Failure } from '../../model/index.ts'

/** The one sentence for a file that cannot be trusted. */
export function altered(why: string): Failure {
  return new Failure(
    'bad-input/export',
    `The export was cut off or altered, and nothing was taken in: ${why}.`,
    { tryThis: 'Take the file again from where it was exported.' },
  )
}

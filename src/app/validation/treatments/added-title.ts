import { pick } from '../random.ts'
import { treatment } from './treatment.ts'

/** A title that is no part of the name. */
export const addedTitle = treatment({
  id: 'added-title',
  title: 'Title added',
  says: 'A title stands before the name of a person: "Mr Ivan Petrov".',
  schema: 'Person',
  treat: (name, random) => `${pick(['Mr', 'Dr', 'Mrs', 'Haji', 'General'], random)} ${name}`,
})

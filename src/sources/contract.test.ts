import { describe } from 'vitest'
import { type Exceptions, type Subject, sourceContract } from './contract.ts'
import { sources } from './sources.ts'
import { findCorpus, findSample } from './testing/find-sample.ts'

const alike =
  'OFAC lays out the files of both lists alike; recogniseFiles tells them apart by their numbers.'
const rows = 'A file of rows that ends after a row looks whole; the bounds catch what is missing.'
const lines =
  'A file of lines that ends after a line looks whole; the bounds catch what is missing.'

const exceptions: Readonly<Record<string, Exceptions>> = {
  'ofac-sdn': {
    mayEndEarly: rows,
    looksLike: {
      'ofac-cons/cons_prim.csv': alike,
      'ofac-cons/cons_add.csv': alike,
      'ofac-cons/cons_alt.csv': alike,
      'ofac-cons/cons_comments.csv': alike,
    },
  },
  'ofac-cons': {
    mayEndEarly: rows,
    looksLike: {
      'ofac-sdn/sdn.csv': alike,
      'ofac-sdn/add.csv': alike,
      'ofac-sdn/alt.csv': alike,
      'ofac-sdn/sdn_comments.csv': alike,
    },
  },
  ftm: { mayEndEarly: lines },
}

const subjects: readonly Subject[] = sources.map((source) => ({
  source,
  sample: findSample(source),
  corpus: findCorpus(source),
}))

describe.each(subjects.map((subject) => [subject.source.id, subject] as const))(
  '%s',
  (id, subject) => {
    const others = subjects.filter(({ source }) => source.id !== id)
    sourceContract(subject, others, exceptions[id])
  },
)

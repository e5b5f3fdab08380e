import Type, { type Static } from 'typebox'

const nullable = (description: string) => Type.Union([Type.String(), Type.Null()], { description })

/** A list in a line: what serves, how old it is, and what waits. */
export const SourceLineSchema = Type.Object({
  id: Type.String(),
  title: Type.String(),
  publisher: Type.String(),
  version: nullable('The version that serves; null when none does.'),
  publishedAt: nullable('When its publisher made it public; null where the file does not say.'),
  fetchedAt: nullable('When we took it in.'),
  checkedAt: nullable('When its publisher or file was last looked at, new or not.'),
  records: Type.Integer(),
  dropped: Type.Integer({ description: 'Records that were read and could not be kept.' }),
  status: Type.Enum(['usable', 'released', 'quarantined', 'not-loaded']),
  reason: Type.Optional(Type.String({ description: 'Why it is quarantined or was released.' })),
  waiting: Type.Optional(
    Type.Object(
      { version: Type.String(), fetchedAt: Type.String(), reason: Type.String() },
      { description: 'A newer version in quarantine, while an older one serves.' },
    ),
  ),
  proven: Type.String({
    description: '"real file" or "sample only": what the parser was proven on.',
  }),
  versions: Type.Integer(),
})

const FileSchema = Type.Object({ name: Type.String(), hash: Type.String(), bytes: Type.Integer() })

const VersionSchema = Type.Object({
  version: Type.String(),
  publishedAt: nullable('When its publisher made it public.'),
  fetchedAt: Type.String(),
  recorded: Type.Integer(),
  records: Type.Integer(),
  added: Type.Integer(),
  changed: Type.Integer(),
  removed: Type.Integer(),
  dropped: Type.Integer(),
  droppedBy: Type.Record(
    Type.String(),
    Type.Object({ count: Type.Integer(), at: Type.Array(Type.String()) }),
  ),
  issues: Type.Array(
    Type.Object({
      code: Type.String(),
      count: Type.Integer(),
      says: Type.String(),
      at: Type.String(),
      tryThis: Type.Optional(Type.String()),
    }),
  ),
  files: Type.Array(FileSchema),
  status: Type.Enum(['usable', 'released', 'quarantined']),
  reason: Type.Optional(Type.String()),
  releasable: Type.Boolean(),
  serves: Type.Boolean(),
})

/** A list with every version held, newest first. */
export const SourceDetailSchema = Type.Object({
  ...SourceLineSchema.properties,
  home: Type.String(),
  weakAliasesAlert: Type.Boolean(),
  ignores: Type.Array(Type.Object({ field: Type.String(), because: Type.String() })),
  held: Type.Array(VersionSchema),
})

/** A field of a record that differs between two versions. */
export const FieldChangeSchema = Type.Object({
  field: Type.String({ description: 'In words: names, birth dates, designation: programs.' }),
  before: nullable('Null where it was not there.'),
  after: nullable('Null where it no longer is.'),
})

const NamedSchema = Type.Object({ id: Type.String(), caption: Type.String() })

export const SourceDiffSchema = Type.Object({
  id: Type.String(),
  from: Type.String(),
  to: Type.String(),
  says: Type.String(),
  counts: Type.Object({ added: Type.Integer(), changed: Type.Integer(), removed: Type.Integer() }),
  added: Type.Array(NamedSchema),
  changed: Type.Array(
    Type.Object({ ...NamedSchema.properties, fields: Type.Array(FieldChangeSchema) }),
  ),
  removed: Type.Array(NamedSchema),
})

/** What an update did for one list. */
export const UpdateLineSchema = Type.Object({
  id: Type.String(),
  outcome: Type.Enum(['taken-in', 'unchanged', 'quarantined', 'failed']),
  version: nullable('The version taken in or already held.'),
  records: Type.Integer(),
  added: Type.Integer(),
  changed: Type.Integer(),
  removed: Type.Integer(),
  dropped: Type.Integer(),
  says: Type.String(),
})

export type SourceLine = Static<typeof SourceLineSchema>
export type SourceDetail = Static<typeof SourceDetailSchema>
export type SourceDiff = Static<typeof SourceDiffSchema>
export type UpdateLine = Static<typeof UpdateLineSchema>
export type FieldChange = Static<typeof FieldChangeSchema>

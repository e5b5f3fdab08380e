import type { ValidatedList } from './shape.ts'

/** What the figures of a validation do not say, in plain words. */
export function limitsOf(
  lists: readonly ValidatedList[],
  sample: number | undefined,
): readonly string[] {
  const tested = lists.reduce((sum, list) => sum + list.tested, 0)
  const listings = lists.reduce((sum, list) => sum + list.listings, 0)
  return [
    'It tests this engine with these lists and settings. It does not test how names reach it: the mapping of your data, the fields you screen and the rows you leave out need a test of their own.',
    'The manipulations were chosen here and are simple, one at a time. Names that somebody alters on purpose, or that pass through several systems, are changed in more ways than one.',
    'A treated name may by chance be the name of another listing or lose the word that told it apart; it counts as missed all the same.',
    'Clean names that are built in are not your customers. Give your own with --clean; the alerts per 1,000 of your own file are the ones that count.',
    "OFAC's column is an emulation of what OFAC has published of its search, not OFAC's search; its alerts are measured on fewer names.",
    'An interval speaks for names like these, drawn as these were. It does not cover a change of the lists, of the engine or of your customers: validate again after each.',
    ...(sample === undefined || tested === listings
      ? []
      : [
          `A sample was tested, ${tested} of ${listings} listings, drawn by the seed. Only a run without a sample covers every listed name.`,
        ]),
    'No figure here is a clearance of anybody.',
  ]
}

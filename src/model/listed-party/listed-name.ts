/**
 * How firmly a list stands behind a name: `strong` and `weak` as the list says it (OFAC's quoted or low-quality a.k.a., the UN's Low are
 * weak), `unstated` where it says nothing.
 */
export type NameQuality = 'strong' | 'weak' | 'unstated'

/** What a name is to its bearer. `primary` is the one the list leads with; `former` was borne and no longer is. */
export type NameKind = 'primary' | 'alias' | 'former' | 'original-script'

export type NamePartKind =
  | 'given'
  | 'family'
  | 'middle'
  | 'patronymic'
  | 'matronymic'
  | 'maiden'
  | 'nickname'
  | 'title'
  | 'suffix'
  | 'unstated'

/** A part of a name as its list keeps it apart. */
export interface NamePart {
  readonly kind: NamePartKind
  readonly value: string
}

/** A name as a list gives it; never put together from what the list does not say. */
export interface ListedName {
  /** The whole name, or its parts joined by spaces in the list's order. */
  readonly full: string
  readonly kind: NameKind
  readonly quality: NameQuality
  /** The list's own word for kind or quality: Good, Low, a.k.a., f.k.a. */
  readonly said?: string
  /** In the list's order; left out where the list does not keep parts apart. */
  readonly parts?: readonly NamePart[]
  /** BCP 47, where the list states the language. */
  readonly language?: string
  /** ISO 15924, where the list states the script. */
  readonly script?: string
  /** The free-text field it was found in. */
  readonly minedFrom?: string
}

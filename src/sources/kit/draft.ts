/**
 * A value while it is being filled in. Fields that it may lack are set after the others, one by one: spread into a literal they cost more
 * than all the rest of a record.
 */
export type Draft<T> = { -readonly [K in keyof T]: T[K] }

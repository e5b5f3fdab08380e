import type { IdentifierScheme } from '../../model/index.ts'

/** `subjectType/@code`. */
export const schemas: Readonly<Record<string, string>> = {
  person: 'Person',
  enterprise: 'Organization',
}

/** `identification/@identificationTypeCode`. */
export const documentTypes: Readonly<Record<string, IdentifierScheme>> = {
  birthcert: 'other',
  drivinglicence: 'other',
  electionid: 'national-id',
  fiscalcode: 'tax-id',
  id: 'national-id',
  imo: 'imo',
  other: 'other',
  passport: 'passport',
  regnumber: 'registration',
  residentperm: 'national-id',
  ssn: 'national-id',
  swiftbic: 'swift',
  taxid: 'tax-id',
  tradelic: 'registration',
  travelDoc: 'passport',
}

/** `contactInfo/@key`, lower case. */
export const contacts: Readonly<Record<string, IdentifierScheme>> = {
  email: 'email',
  fax: 'phone',
  mobile: 'phone',
  phone: 'phone',
  web: 'website',
}

/** Marks on a document that are shown with it when they are true. */
export const documentMarks: readonly string[] = [
  'diplomatic',
  'knownExpired',
  'knownFalse',
  'reportedLost',
  'revokedByIssuer',
]

/** `nameAlias/@gender`. */
export const genders: Readonly<Record<string, string>> = { M: 'male', F: 'female' }

/** Old codes that ISO 3166-1 has given up, and `UK`. */
export const countryCodes: Readonly<Record<string, string>> = { EL: 'GR', UK: 'GB' }

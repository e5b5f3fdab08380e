/**
 * The schemata of FollowTheMoney (its model, version 4) by what a line of theirs is to a list: a `party` that can be listed, a `named`
 * party that must have a name, `joined` to the party that it speaks of, or `aside`: a link, a document or an event, which is none.
 */
export type SchemaUse = 'party' | 'named' | 'joined' | 'aside'

/** What a line of a schema is; undefined where the model does not know it. */
export function schemaUse(schema: string): SchemaUse | undefined {
  return uses.get(schema)
}

const byUse: Readonly<Record<SchemaUse, readonly string[]>> = {
  named: ['Person', 'LegalEntity', 'Organization', 'Company', 'PublicBody', 'Vessel', 'Thing'],
  party: [
    'Airplane',
    'Asset',
    'BankAccount',
    'CryptoWallet',
    'Land',
    'RealEstate',
    'Security',
    'UserAccount',
    'Vehicle',
  ],
  joined: ['Sanction', 'Identification', 'Passport'],
  aside: [
    'Address',
    'Analyzable',
    'Article',
    'Assessment',
    'Associate',
    'Audio',
    'Call',
    'CallForTenders',
    'Concession',
    'Contract',
    'ContractAward',
    'ContractLot',
    'CourtCase',
    'CourtCaseParty',
    'Debt',
    'Directorship',
    'Document',
    'Documentation',
    'EconomicActivity',
    'Email',
    'Employment',
    'Event',
    'Family',
    'Folder',
    'HyperText',
    'Image',
    'Interest',
    'Interval',
    'License',
    'Membership',
    'Mention',
    'Message',
    'Note',
    'Occupancy',
    'Ownership',
    'Package',
    'Page',
    'Pages',
    'Payment',
    'PlainText',
    'Position',
    'Post',
    'Project',
    'ProjectParticipant',
    'Representation',
    'Risk',
    'Similar',
    'Succession',
    'Table',
    'TaxRoll',
    'Transaction',
    'Trip',
    'UnknownLink',
    'Value',
    'Video',
    'Workbook',
  ],
}

const uses: ReadonlyMap<string, SchemaUse> = new Map(
  Object.entries(byUse).flatMap(([use, names]) =>
    names.map((name) => [name, use as SchemaUse] as const),
  ),
)

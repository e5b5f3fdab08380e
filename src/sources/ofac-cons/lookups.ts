/**
 * Programme codes of OFAC's lists other than the SDN list: what is imposed under these is less than blocking, and differs by list.
 * From OFAC's page "Program Tag Definitions for OFAC Sanctions Lists"; the wording is ours.
 */
export const nonSdnPrograms = {
  '561-Related':
    'Correspondent or payable-through accounts; Iranian Financial Sanctions Regulations, 31 CFR 561.201',
  CAPTA:
    'Foreign financial institutions subject to correspondent or payable-through account sanctions',
  'CMIC-EO13959':
    'Chinese military-industrial complex companies; E.O. 13959 as amended by E.O. 14032',
  'FSE-IR': 'Foreign sanctions evaders, Iran; E.O. 13608',
  'FSE-SY': 'Foreign sanctions evaders, Syria; E.O. 13608',
  'NS-ISA': 'Menu-based sanctions other than blocking; Iran Sanctions Act of 1996',
  'NS-MBS': 'Menu-based sanctions other than blocking',
  'NS-PLC':
    'Members of the Palestinian Legislative Council elected on the ticket of a terrorist party; 31 CFR part 594',
} as const satisfies Readonly<Record<string, string>>

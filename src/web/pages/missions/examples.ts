/** Registers that open by a link, for whoever comes with none; the missions are invented. */
export const examples: readonly { readonly says: string; readonly register: object }[] = [
  {
    says: 'An embassy with two bank accounts',
    register: {
      host: 'DE',
      date: '2017-01-15',
      missions: [{ id: 'embassy', name: 'Example embassy' }],
      accounts: [
        { id: 'account-1', holder: 'embassy', bank: 'First Example Bank', opened: '2009-03-01' },
        { id: 'account-2', holder: 'embassy', bank: 'Second Example Bank', opened: '2012-07-01' },
      ],
    },
  },
  {
    says: 'A hostel in an embassy building',
    register: {
      host: 'DE',
      date: '2017-01-15',
      missions: [{ id: 'embassy', name: 'Example embassy' }],
      property: [
        { id: 'chancery', address: 'Main building', tenure: 'owned', use: 'diplomatic' },
        { id: 'hostel', address: 'Building in the grounds', tenure: 'owned', use: 'hostel' },
      ],
    },
  },
  {
    says: 'A diplomat with an account in a third State',
    register: {
      host: 'DE',
      date: '2017-01-15',
      missions: [{ id: 'embassy', name: 'Example embassy' }],
      people: [
        {
          id: 'attache',
          role: 'diplomat',
          mission: 'embassy',
          accreditedTo: 'DE',
          worksForBank: false,
          actsForListed: false,
          associated: false,
        },
      ],
      accounts: [
        { id: 'at-home', holder: 'attache', bank: 'First Example Bank' },
        { id: 'abroad', holder: 'attache', bank: 'Vienna Example Bank', country: 'AT' },
      ],
    },
  },
  {
    says: 'The staff of a mission, which States are only called upon to reduce',
    register: {
      host: 'SE',
      date: '2017-01-15',
      missions: [{ id: 'embassy', name: 'Example embassy' }],
      staff: [{ id: 'staff-2017', mission: 'embassy', number: 11, on: '2017-01-01' }],
    },
  },
  {
    says: 'Agents and offices of banks, with their last days',
    register: {
      host: 'CN',
      date: '2017-01-15',
      people: [
        {
          id: 'representative',
          role: 'other',
          worksForBank: true,
          actsForListed: false,
          associated: false,
          presenceRequired: false,
          claims: { 'committee-determined-against-removal': false },
        },
        { id: 'undetermined', role: 'other', actsForListed: false, associated: false },
      ],
      business: [
        { id: 'branch', kind: 'branch', name: 'Branch of an example bank', isNew: false },
        {
          id: 'office',
          kind: 'office-there',
          name: "Account of a host's bank there",
          isNew: false,
          couldContribute: false,
        },
      ],
    },
  },
]

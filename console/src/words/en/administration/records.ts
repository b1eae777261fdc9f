/** Addresses, tenants, the audit, what is missing. */
export const addresses = {
  address: 'Address',
  look: 'Look it up',
  fine: (address: string) => `Mail goes to ${address}.`,
  clearedBy: (by: string) => `Cleared by ${by}`,
  clear: 'Let mail go there again',
  cleared: (address: string) => `Mail goes to ${address} again.`,
  states: {
    bounced: 'Mail came back, none is sent there.',
    suppressed: 'SES keeps mail from there.',
    complained: 'Somebody complained about mail, none is sent there.',
  },
};

export const tenants = {
  name: 'Tenant',
  nameHelp: 'The operator alone, an administrator of the tenant default, gives addresses.',
  read: 'Show',
  used: 'Named in its configuration',
  saved: (name: string) => `The addresses of ${name} are saved.`,
};

export const audit = {
  list: 'Acts',
  loading: 'Loading',
  empty: 'Nothing was done in this time.',
  from: 'From',
  to: 'Before',
  at: 'When',
  by: 'By',
  what: 'What',
  about: 'About',
  how: 'Old → new',
  more: (count: number) => `and ${count} more`,
  acts: {
    'configuration-published': 'published a configuration',
    'replay-begun': 'moved open records',
    'token-made': 'made a token',
    'token-revoked': 'revoked a token',
    'secret-set': 'set a secret',
    'address-cleared': 'cleared an address',
    'silence-made': 'made a silence',
    'silence-ended': 'ended a silence',
    'tenant-changed': 'changed a tenant',
    'person-changed': 'changed a person',
    'configuration-item-changed': 'changed an item',
  } as Record<string, string>,
};

export const setup = {
  nothing: 'Nothing is missing.',
  open: (about: string) => `Go to ${about}`,
};

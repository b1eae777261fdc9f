import type {
  addresses as englishAddresses,
  audit as englishAudit,
  setup as englishSetup,
  tenants as englishTenants,
} from '../../en/administration/records.ts';

export const addresses: typeof englishAddresses = {
  address: 'Adresse',
  look: 'Regarder',
  fine: (address) => `Le courrier part vers ${address}.`,
  clearedBy: (by) => `Débloquée par ${by}`,
  clear: 'Débloquer',
  cleared: (address) => `Le courrier part de nouveau vers ${address}.`,
  states: {
    bounced: 'Le courrier est revenu, plus rien n’y part.',
    suppressed: 'SES en écarte le courrier.',
    complained: 'Quelqu’un s’est plaint du courrier, plus rien n’y part.',
  },
};

export const tenants: typeof englishTenants = {
  name: 'Locataire',
  nameHelp: 'Seul l’exploitant, un administrateur du locataire default, donne des adresses.',
  read: 'Montrer',
  used: 'Nommées dans sa configuration',
  saved: (name) => `Les adresses de ${name} sont enregistrées.`,
};

export const audit: typeof englishAudit = {
  list: 'Actes',
  loading: 'Chargement',
  empty: 'Rien n’a été fait pendant ce temps.',
  from: 'Depuis',
  to: 'Avant',
  at: 'Quand',
  by: 'Par',
  what: 'Quoi',
  about: 'À propos de',
  how: 'Avant → après',
  more: (count) => `et ${count} de plus`,
  acts: {
    'configuration-published': 'a publié une configuration',
    'replay-begun': 'a déplacé les dossiers ouverts',
    'token-made': 'a créé un jeton',
    'token-revoked': 'a révoqué un jeton',
    'secret-set': 'a mis un secret',
    'address-cleared': 'a débloqué une adresse',
    'silence-made': 'a fait un silence',
    'silence-ended': 'a fini un silence',
    'tenant-changed': 'a changé un locataire',
    'person-changed': 'a changé une personne',
    'configuration-item-changed': 'a changé un élément',
  },
};

export const setup: typeof englishSetup = {
  nothing: 'Il ne manque rien.',
  open: (about) => `Aller à ${about}`,
};

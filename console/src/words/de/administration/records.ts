import type {
  addresses as englishAddresses,
  audit as englishAudit,
  setup as englishSetup,
  tenants as englishTenants,
} from '../../en/administration/records.ts';

export const addresses: typeof englishAddresses = {
  address: 'Adresse',
  look: 'Nachsehen',
  fine: (address) => `E-Mail geht an ${address}.`,
  clearedBy: (by) => `Freigegeben von ${by}`,
  clear: 'Wieder freigeben',
  cleared: (address) => `E-Mail geht wieder an ${address}.`,
  states: {
    bounced: 'E-Mail kam zurück, dorthin geht keine.',
    suppressed: 'SES hält E-Mail von dort fern.',
    complained: 'Jemand hat sich über E-Mail beschwert, dorthin geht keine.',
  },
};

export const tenants: typeof englishTenants = {
  name: 'Mandant',
  nameHelp: 'Nur der Betrieb, ein Administrator des Mandanten default, vergibt Adressen.',
  read: 'Zeigen',
  used: 'In seiner Konfiguration genannt',
  saved: (name) => `Die Adressen von ${name} sind gespeichert.`,
};

export const audit: typeof englishAudit = {
  list: 'Handlungen',
  loading: 'Lädt',
  empty: 'In dieser Zeit wurde nichts getan.',
  from: 'Ab',
  to: 'Vor',
  at: 'Wann',
  by: 'Von',
  what: 'Was',
  about: 'Worüber',
  how: 'Alt → neu',
  more: (count) => `und ${count} weitere`,
  acts: {
    'configuration-published': 'hat eine Konfiguration veröffentlicht',
    'replay-begun': 'hat offene Vorgänge umgestellt',
    'token-made': 'hat einen Token erzeugt',
    'token-revoked': 'hat einen Token zurückgenommen',
    'secret-set': 'hat ein Geheimnis gesetzt',
    'address-cleared': 'hat eine Adresse freigegeben',
    'silence-made': 'hat etwas still geschaltet',
    'silence-ended': 'hat eine Stille beendet',
    'tenant-changed': 'hat einen Mandanten geändert',
    'person-changed': 'hat eine Person geändert',
    'configuration-item-changed': 'hat ein Element geändert',
  },
};

export const setup: typeof englishSetup = {
  nothing: 'Es fehlt nichts.',
  open: (about) => `Zu ${about}`,
};

import type { FieldWords } from '../../../en/administration/fields/fields.ts';

export const recordFields: Record<string, Record<string, FieldWords>> = {
  people: {
    email: {
      label: 'Adresse',
      help: 'Damit meldet sich die Person an. Später lässt sie sich nicht ändern.',
      example: 'lin@example.com',
    },
    name: { label: 'Name', help: 'Wie Kollegen und Meldende ihn lesen.', example: 'Lin Ito' },
    groups: { label: 'Gruppen', help: 'Deren Vorgänge stehen unter „Meine Gruppen“.' },
    skills: { label: 'Fähigkeiten', help: 'Eine je Zeile: 1 kann es, 2 tut es oft, 3 lehrt es.', example: 'network 2' },
    calendar: { label: 'Kalender', help: 'Wann gearbeitet wird; ohne Angabe der der Gruppe.' },
    zone: { label: 'Zone', help: 'In der E-Mails Zeiten nennen.' },
    language: { label: 'Sprache', help: 'Von E-Mails an die Person.' },
    capacity: { label: 'Kapazität', help: 'Vorgänge zur selben Zeit.', example: '8' },
  },
  register: {
    id: {
      label: 'Id',
      help: 'So nennen es Vorgänge und andere Elemente. Sie lässt sich nicht ändern.',
      example: 'web-shop',
    },
    label: { label: 'Bezeichnung', help: 'Wie Menschen sie lesen.', example: 'Webshop' },
    names: {
      label: 'Namen',
      help: 'Wie Alarme und Menschen es nennen, einer je Zeile, mit * für den Rest.',
      example: 'shop-*',
    },
    group: { label: 'Gruppe', help: 'Bekommt die Vorgänge darüber.' },
    owner: { label: 'Verantwortlich', help: 'Wer dafür einsteht.', example: 'ben@example.com' },
    criticality: { label: 'Kritikalität', help: 'Die Auswirkung von Vorgängen darüber, wenn niemand anderes sagt.' },
    dependsOn: {
      label: 'Hängt ab von',
      help: 'Ids von Elementen, ohne die es nicht geht, eine je Zeile.',
      example: 'payments',
    },
    environment: { label: 'Umgebung', help: 'Wo es läuft.', example: 'production' },
    runbook: {
      label: 'Runbook',
      help: 'Eine Adresse, die an Vorgängen darüber steht.',
      example: 'https://wiki.example.com/shop',
    },
    service: { label: 'Service', help: 'Ob Meldende es als Service kennen.' },
    public: { label: 'Öffentlich', help: 'Ob jeder seinen Zustand lesen darf.' },
  },
  silences: {
    item: { label: 'Element', help: 'Ein Name, mit * für den Rest.', example: 'web-*' },
    source: { label: 'Quelle', help: 'Des Alarms; * ist jede.', example: 'aws.cloudwatch' },
    title: { label: 'Titel', help: 'Mit * für den Rest.', example: 'CPU*' },
    severity: { label: 'Schwere', help: 'Ohne Auswahl: alle.' },
    reason: { label: 'Grund', help: 'Steht an jedem Vorgang, den es still hält.', example: 'Neue Platte' },
  },
  'webhooks-out': {
    format: { label: 'Format', help: 'Für Programme, oder als Nachricht in einem Kanal. Später nicht zu ändern.' },
    name: { label: 'Name', help: 'Unter ihm rufen ihn Eskalationsregeln.', example: 'Bereitschaftstelefon' },
    url: {
      label: 'Adresse',
      help: 'https. Die eines Chats ist geheim und wird nur bis zum Host gezeigt.',
      example: 'https://hooks.example.com/desk',
    },
    events: { label: 'Ereignisse', help: 'Eins je Zeile. * steht für alle.', example: 'incident.opened.v1' },
    priority: { label: 'Priorität', help: 'Nur Vorgänge mit diesen; ohne Auswahl alle.' },
    group: { label: 'Gruppe', help: 'Nur Vorgänge von diesen; ohne Auswahl alle.' },
    owner: { label: 'Verantwortlich', help: 'Erfährt, wenn er angehalten wird.', example: 'lin@example.com' },
  },
  slack: {
    botToken: {
      label: 'Bot-Token',
      help: '„Bot User OAuth Token“ auf der Seite „OAuth & Permissions“ der App, sobald sie installiert ist.',
      example: 'xoxb-…',
    },
    signingSecret: {
      label: 'Signing Secret',
      help: '„Signing Secret“ auf der Seite „Basic Information“ der App, unter „App Credentials“.',
    },
    team: {
      label: 'Workspace',
      help: 'Seine Id: der Teil der Adresse, der mit T beginnt, wenn Slack im Browser offen ist. Kann fehlen, solange der Desk einen Mandanten hat.',
      example: 'T0123ABCD',
    },
  },
  tenants: {
    addresses: {
      label: 'Adressen',
      help: 'Die er benutzen darf, eine je Zeile. E-Mail dorthin gehört ihm.',
      example: 'acme@desk.example.com',
    },
  },
};

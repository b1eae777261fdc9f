import type { FieldWords } from '../../en/administration/fields.ts';

/** Of forms about rules: who gets what, what happens when. */
export const ruleFields: Record<string, Record<string, FieldWords>> = {
  routing: {
    kind: { label: 'Art', help: 'Nur Vorgänge dieser Art.' },
    channel: { label: 'Kanal', help: 'Wie er hereinkam.' },
    category: { label: 'Kategorie', help: 'Nur aus dieser Kategorie.', example: 'network' },
    subcategory: { label: 'Unterkategorie', help: 'Nur aus dieser Unterkategorie.', example: 'vpn' },
    source: { label: 'Quelle des Alarms', help: 'Nur was diese Quelle meldet.', example: 'aws.cloudwatch' },
    requester: { label: 'Meldende Person', help: 'Nur was von dieser Adresse kommt.', example: 'ana@example.com' },
    configurationItem: { label: 'Objekt', help: 'Nur was dieses Objekt des Registers betrifft.', example: 'web-shop' },
    group: { label: 'Gruppe', help: 'Bekommt, worauf alles oben zutrifft.' },
  },
  'escalation-policies': {
    steps: { label: 'Schritte', help: 'Was geschieht, und wann.' },
    name: { label: 'Name', help: 'Wie er am Vorgang steht.', example: 'warning' },
    clock: { label: 'Uhr', help: 'Um wessen Versprechen es geht.' },
    moment: { label: 'Wann', help: 'Vor, bei oder nach der Verletzung.' },
    percent: { label: 'Prozent', help: 'Des verbrauchten Ziels.', example: '75' },
    afterBreach: { label: 'Nach der Verletzung', help: 'Offene Zeit des Kalenders der Uhr.', example: 'PT1H' },
    actions: { label: 'Handlungen', help: 'Alle davon geschehen.' },
    action: { label: 'Handlung', help: 'Was geschieht.' },
    whom: {
      label: 'Wen',
      help: 'Eines je Zeile: assignee, owner, group-lead, incident-manager, der Name einer Kette, eine Adresse.',
      example: 'group-lead',
    },
    toGroup: { label: 'Gruppe', help: 'Bekommt den Vorgang.' },
    webhook: { label: 'Webhook', help: 'Wird mit dem Vorgang gerufen.' },
    publishName: { label: 'Name', help: 'Des Ereignisses auf dem Bus.', example: 'sms-to-duty' },
    deliver: { label: 'E-Mails', help: 'Ob sie warten, bis die Empfänger arbeiten.' },
  },
  chains: {
    addresses: { label: 'Adressen', help: 'Eine je Zeile, nach Rang.', example: 'mia@example.com' },
  },
  webhooks: {
    url: {
      label: 'Adresse',
      help: 'Mit https. Wer sie kennt, kann dorthin senden; darum sehen sie nur Administratoren.',
      example: 'https://chat.example.com/hooks/desk',
    },
    secret: {
      label: 'Geheimnis',
      help: 'Signiert die Aufrufe nach Standard Webhooks; ohne bleiben sie unsigniert.',
      example: 'whsec_…',
    },
  },
  tasks: {
    calendar: { label: 'Kalender', help: 'In dessen offener Zeit Fristen und Erinnerungen zählen.' },
    before: { label: 'Erinnerungen davor', help: 'Offene Zeit vor der Frist, eine je Zeile.', example: 'PT4H' },
    repeatAfter: { label: 'Erinnerungen danach', help: 'Bis sie erledigt ist.' },
    every: { label: 'Alle', help: 'Offene Zeit oder Geschäftstage.', example: '1' },
    count: { label: 'Wie oft', help: 'Höchstens.', example: '3' },
  },
};

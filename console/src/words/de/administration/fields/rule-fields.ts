import type { FieldWords } from '../../../en/administration/fields/fields.ts';

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
  'paging-policies': {
    steps: { label: 'Stufen', help: 'Eine nach der anderen, jede nach der Wartezeit der vorigen.' },
    page: {
      label: 'Wen',
      help: 'Je Zeile: „schedule“ oder „group“ und der Name, eine Adresse, oder assignee, owner, group-lead, incident-manager.',
      example: 'schedule primary',
    },
    wait: { label: 'Wartezeit', help: 'Auf eine Annahme, vor der nächsten Stufe.', example: 'PT5M' },
    hours: { label: 'Zeiten', help: 'Nur innerhalb der Zeiten eines Kalenders oder nur außerhalb.' },
    calendar: { label: 'Kalender', help: 'Wessen Zeiten zählen.' },
    open: { label: 'Solange er offen ist', help: 'Sonst, solange er geschlossen ist.' },
    repeat: { label: 'Wiederholungen', help: 'Wie oft alle Stufen noch einmal an der Reihe sind.', example: '1' },
    reAcknowledgeAfter: {
      label: 'Erneut nach',
      help: 'Wenn, wer angenommen hat, so lange nichts schreibt. Leer: nie.',
      example: 'PT1H',
    },
  },
  'paging-rules': {
    priority: { label: 'Priorität', help: 'Eine von diesen; ohne Angabe jede.' },
    group: { label: 'Gruppe', help: 'Wessen Vorgänge; ohne Angabe alle.' },
    category: { label: 'Kategorie', help: 'Ohne Angabe jede.' },
    kind: { label: 'Art', help: 'Ohne Angabe jede.' },
    configurationItem: { label: 'Element', help: 'Einer seiner Namen; ohne Angabe jedes.' },
    policy: { label: 'Rufplan', help: 'Nach dem gerufen wird.' },
  },
  heartbeats: {
    every: { label: 'Alle', help: 'Überfällig nach so langer Zeit, mindestens einer Minute.', example: 'PT25H' },
    title: {
      label: 'Titel',
      help: 'Des Vorgangs, wenn es ausbleibt.',
      example: 'Die nächtliche Sicherung hat sich nicht gemeldet',
    },
    severity: { label: 'Schwere', help: 'Des Alarms.' },
    configurationItem: { label: 'Element', help: 'Worum es geht.', example: 'backup-01' },
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

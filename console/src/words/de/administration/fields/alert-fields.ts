import type { FieldWords } from '../../../en/administration/fields/fields.ts';

/** Of forms about alerts: which are wanted, what they become. */
export const alertFields: Record<string, Record<string, FieldWords>> = {
  alerts: {
    optIn: {
      label: 'Gewünscht, obwohl ausgeliefert aus',
      help: 'Eins je Zeile: Quelle, oder Quelle und Detail-Type.',
      example: 'aws.health/AWS Health Event',
    },
    optOut: { label: 'Nicht gewünscht', help: 'Eins je Zeile, auf dieselbe Weise.', example: 'aws.backup' },
    recoveryOfTouched: {
      label: 'Erholung von Bearbeitetem',
      help: 'Was ein erholter Alarm mit einem Vorgang tut, den jemand angefasst hat.',
    },
    recoveryOfChildren: {
      label: 'Erholung aller Kinder',
      help: 'Was sie mit einem Elternvorgang tut, den niemand angefasst hat.',
    },
    reopenMinutes: {
      label: 'Wiedereröffnen binnen',
      help: 'Minuten nach der Lösung, in denen derselbe Alarm wiedereröffnet; 0 eröffnet einen neuen.',
      example: '30',
    },
    storm: { label: 'Stürme werden ein Vorgang', help: 'So viele Vorgänge in so kurzer Zeit haben eine Ursache.' },
    incidents: { label: 'Vorgänge', help: 'Ab wie vielen.', example: '100' },
    withinMinutes: { label: 'Binnen', help: 'Minuten.', example: '5' },
    flapping: { label: 'Flattern ist still', help: 'Was dauernd an- und ausgeht, wird einmal gemeldet.' },
    changes: { label: 'Wechsel', help: 'Ab wie vielen.', example: '5' },
    calmMinutes: { label: 'Ruhig seit', help: 'Minuten ohne Wechsel, dann ist es vorbei.', example: '30' },
    correlation: {
      label: 'Was zusammengehört',
      help: 'Was kurz danach eröffnet wird, gehört zum ersten Vorgang. Die erste passende Regel entscheidet.',
    },
    by: { label: 'Verbunden durch', help: 'Was beide gemein haben.' },
    source: { label: 'Quelle', help: 'Mit * für beliebigen Text.', example: 'aws.cloudwatch' },
    integration: { label: 'Absender', help: 'Mit * für beliebigen Text.', example: 'grafana-2' },
    severity: { label: 'Schweregrad', help: 'Einer davon; ohne: alle.' },
    title: { label: 'Titel', help: 'Mit * für beliebigen Text.', example: 'CPU*' },
    item: { label: 'Objekt', help: 'Ein Name oder Objekt des Alarms, mit * für beliebigen Text.', example: 'web-*' },
    labels: { label: 'Labels', help: 'Alle davon, eines je Zeile.', example: 'team = shop' },
    'critical-impact': {
      label: 'Auswirkung bei Schweregrad kritisch',
      help: 'Des Vorgangs, den ein solcher Alarm eröffnet.',
    },
    'critical-urgency': {
      label: 'Dringlichkeit bei Schweregrad kritisch',
      help: 'Des Vorgangs, den ein solcher Alarm eröffnet.',
    },
    'high-impact': { label: 'Auswirkung bei Schweregrad hoch', help: 'Des Vorgangs, den ein solcher Alarm eröffnet.' },
    'high-urgency': {
      label: 'Dringlichkeit bei Schweregrad hoch',
      help: 'Des Vorgangs, den ein solcher Alarm eröffnet.',
    },
    'medium-impact': {
      label: 'Auswirkung bei Schweregrad mittel',
      help: 'Des Vorgangs, den ein solcher Alarm eröffnet.',
    },
    'medium-urgency': {
      label: 'Dringlichkeit bei Schweregrad mittel',
      help: 'Des Vorgangs, den ein solcher Alarm eröffnet.',
    },
    'low-impact': {
      label: 'Auswirkung bei Schweregrad niedrig',
      help: 'Des Vorgangs, den ein solcher Alarm eröffnet.',
    },
    'low-urgency': {
      label: 'Dringlichkeit bei Schweregrad niedrig',
      help: 'Des Vorgangs, den ein solcher Alarm eröffnet.',
    },
  },
  'alert-rules': {
    source: { label: 'Quelle', help: 'Mit * für beliebigen Text.', example: 'aws.cloudwatch' },
    integration: { label: 'Absender', help: 'Mit * für beliebigen Text.', example: 'grafana-2' },
    severity: { label: 'Schweregrad', help: 'Einer davon; ohne: alle.' },
    title: { label: 'Titel', help: 'Mit * für beliebigen Text.', example: 'CPU*' },
    item: { label: 'Objekt', help: 'Ein Name oder Objekt des Alarms, mit * für beliebigen Text.', example: 'web-*' },
    labels: { label: 'Labels', help: 'Alle davon, eines je Zeile.', example: 'team = shop' },
    setSeverity: { label: 'Dann Schweregrad', help: 'Statt dem der Quelle.' },
    setGroup: { label: 'Dann Gruppe', help: 'Bekommt den Vorgang.' },
    setCategory: { label: 'Dann Kategorie', help: 'Eine der Kategorien, wenn es welche gibt.', example: 'network' },
    setImpact: { label: 'Dann Auswirkung', help: 'Statt der des Schweregrads.' },
    setUrgency: { label: 'Dann Dringlichkeit', help: 'Statt der des Schweregrads.' },
    setTitle: {
      label: 'Dann Titel',
      help: '{{label}} ist der Wert dieses Labels, {{title}} und {{item}} sind die des Alarms.',
      example: '{{team}}: {{title}}',
    },
    setItem: { label: 'Dann Objekt', help: 'Worum es geht; geschrieben wie der Titel.', example: '{{service}}' },
    setRunbook: {
      label: 'Dann Runbook',
      help: 'Eine Adresse; geschrieben wie der Titel.',
      example: 'https://wiki.example.com/{{service}}',
    },
    setKey: {
      label: 'Dann Schlüssel',
      help: 'Labels, title oder item, eines je Zeile: Alarme, die sie gemein haben, sind einer.',
      example: 'cluster',
    },
    stop: { label: 'Hier aufhören', help: 'Spätere Regeln werden nicht angesehen.' },
  },
  'alert-sources': {
    severities: {
      label: 'Schweregrade',
      help: 'Das Wort der Quelle und das des Desks, eines je Zeile.',
      example: 'sev1 = critical',
    },
    defaultSeverity: { label: 'Sonst', help: 'Für ein unbekanntes Wort.' },
  },
  senders: {
    source: {
      label: 'Art der Quelle',
      help: 'Eine Quelle aus der Liste der Überwachungssysteme; generic für alle anderen.',
      example: 'alertmanager',
    },
    label: { label: 'Bezeichnung', help: 'Wie man ihn liest.', example: 'Alertmanager Lyon' },
    topics: {
      label: 'SNS-Themen',
      help: 'ARNs von Themen, deren signierte Nachrichten kein Token brauchen, eine je Zeile.',
      example: 'arn:aws:sns:eu-central-1:123456789012:alarms',
    },
    mapping: { label: 'Abbildung', help: 'Wie ein beliebiger Inhalt zu Alarmen wird; nur für die Quelle generic.' },
    key: { label: 'Schlüssel', help: 'Ein JSONata-Ausdruck.', example: 'alert.id' },
    state: {
      label: 'Zustand',
      help: 'Ein Ausdruck, der firing oder recovered ergibt.',
      example: 'status = "ok" ? "recovered" : "firing"',
    },
    title: { label: 'Titel', help: 'Ein JSONata-Ausdruck.', example: 'summary' },
    alerts: {
      label: 'Alarme',
      help: 'Findet die Alarme im Inhalt; ohne ihn ist der Inhalt einer oder eine Liste davon.',
      example: 'payload.alerts',
    },
    severity: { label: 'Schweregrad', help: 'Ein JSONata-Ausdruck.' },
    description: { label: 'Beschreibung', help: 'Ein JSONata-Ausdruck.' },
    at: { label: 'Zeitpunkt', help: 'Ein JSONata-Ausdruck.' },
    since: { label: 'Seit', help: 'Ein JSONata-Ausdruck.' },
    url: { label: 'Link', help: 'Ein JSONata-Ausdruck.' },
    runbook: { label: 'Runbook', help: 'Ein JSONata-Ausdruck.' },
    items: { label: 'Objekte', help: 'Ein JSONata-Ausdruck.' },
    labels: { label: 'Labels', help: 'Ein JSONata-Ausdruck.' },
    id: { label: 'Id der Nachricht', help: 'Dieselbe noch einmal ändert nichts.' },
  },
};

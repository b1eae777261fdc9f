import type { FieldWords } from '../../../en/administration/fields/fields.ts';

export const majorFields: Record<string, Record<string, FieldWords>> = {
  majors: {
    bridge: {
      label: 'Konferenz',
      help: 'Ein Link, in dem {number} und {tenant} für die des Vorgangs stehen: https:, tel: oder sip:.',
      example: 'https://meet.example.com/{number}',
    },
    reviewDue: {
      label: 'Nachbetrachtung fällig',
      help: 'Nach der Lösung, in der offenen Zeit des Kalenders der Aufgaben.',
    },
  },
  'major-rules': {
    name: { label: 'Name', help: 'Wie er am Vorgang steht.', example: 'checkout-down' },
    priority: { label: 'Priorität', help: 'Eine davon; ohne Angabe jede.' },
    category: { label: 'Kategorie', help: 'Eine davon; ohne Angabe jede.' },
    group: { label: 'Gruppe', help: 'Eine davon; ohne Angabe jede.' },
    requester: { label: 'Meldende Person', help: 'Adressen, oder @example.com für eine ganze Domain, eine je Zeile.' },
    configurationItem: { label: 'Element', help: 'Kennungen des Registers, eine je Zeile.', example: 'web-shop' },
    criticality: { label: 'Kritikalität', help: 'Mindestens: von dem, worum es geht, oder was davon abhängt.' },
    children: { label: 'Untergeordnete', help: 'Mindestens so viele ungelöste Vorgänge darunter.', example: '10' },
  },
  'major-roles': {
    label: { label: 'Bezeichnung', help: 'Wie man sie liest.', example: 'Protokoll' },
    schedule: { label: 'Dienstplan', help: 'Wer nach ihm Bereitschaft hat, hat die Rolle.', example: 'SCH-000001' },
    group: { label: 'Gruppe', help: 'Wird auch in die Konferenz gerufen.' },
  },
  'communication-plans': {
    stakeholders: {
      label: 'Stakeholder',
      help: 'Je Zeile: eine Adresse, oder „group“, „chain“ oder „webhook“ und der Name.',
      example: 'chain management',
    },
    'cadence-critical': {
      label: 'Meldung alle, kritisch',
      help: 'Eine Dauer; ohne sie die der nächsthöheren Priorität.',
      example: 'PT30M',
    },
    'cadence-high': {
      label: 'Meldung alle, hoch',
      help: 'Eine Dauer; ohne sie die der nächsthöheren Priorität.',
      example: 'PT30M',
    },
    'cadence-medium': {
      label: 'Meldung alle, mittel',
      help: 'Eine Dauer; ohne sie die der nächsthöheren Priorität.',
      example: 'PT30M',
    },
    'cadence-low': {
      label: 'Meldung alle, niedrig',
      help: 'Eine Dauer; ohne sie die der nächsthöheren Priorität.',
      example: 'PT30M',
    },
    priority: { label: 'Priorität', help: 'Eine davon; ohne Angabe jede.' },
    category: { label: 'Kategorie', help: 'Eine davon; ohne Angabe jede.' },
    group: { label: 'Gruppe', help: 'Eine davon; ohne Angabe jede.' },
    requester: { label: 'Meldende Person', help: 'Adressen, oder @example.com für eine ganze Domain, eine je Zeile.' },
    configurationItem: { label: 'Element', help: 'Kennungen des Registers, eine je Zeile.', example: 'web-shop' },
  },
  questionnaires: {
    questions: { label: 'Fragen', help: 'Je Zeile: Kennung, =, Frage.', example: 'went-well = Was lief gut?' },
  },
  'problem-trends': {
    label: { label: 'Bezeichnung', help: 'Wie man sie liest.', example: 'Fünf zu einem Element in einer Woche' },
    by: { label: 'Gezählt nach', help: 'Was sie gemeinsam haben.' },
    incidents: { label: 'Vorfälle', help: 'Mindestens so viele, die noch kein Problem haben.' },
    days: { label: 'Tage', help: 'In denen sie eröffnet wurden.' },
    priority: { label: 'Priorität', help: 'Eine davon; ohne Angabe jede.' },
    category: { label: 'Kategorie', help: 'Eine davon; ohne Angabe jede.' },
    group: { label: 'Gruppe', help: 'Eine davon; ohne Angabe jede.' },
    requester: { label: 'Meldende Person', help: 'Adressen, oder @example.com für eine ganze Domain, eine je Zeile.' },
    configurationItem: { label: 'Element', help: 'Kennungen des Registers, eine je Zeile.', example: 'web-shop' },
  },
  'status-page': {
    enabled: { label: 'Sichtbar', help: 'Sonst gibt es die Seite nicht.' },
    label: { label: 'Name', help: 'Wie er über der Seite steht.', example: 'Status des Webshops' },
    languages: { label: 'Sprachen', help: 'Die erste ist für alle, die keine davon lesen.' },
    zone: { label: 'Zone', help: 'Wessen Mitternacht einen Tag der Historie beendet.' },
    colour: { label: 'Farbe', help: 'Der Überschrift, als #rrggbb.', example: '#0a6ebd' },
    logo: { label: 'Logo', help: 'PNG, JPEG, GIF oder WebP, höchstens 32 KB: Es ist Teil der Seite.' },
  },
};

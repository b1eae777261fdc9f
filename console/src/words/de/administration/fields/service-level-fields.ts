import type { FieldWords } from '../../../en/administration/fields/fields.ts';

export const serviceLevelFields: Record<string, Record<string, FieldWords>> = {
  'service-levels': {
    name: { label: 'Name', help: 'So steht er neben der Uhr.', example: 'gold' },
    priority: { label: 'Für Prioritäten', help: 'Ohne Auswahl: alle.' },
    kind: { label: 'Für Arten', help: 'Ohne Auswahl: alle.' },
    category: { label: 'Für Kategorien', help: 'Ohne Auswahl: alle.' },
    group: { label: 'Für Gruppen', help: 'Ohne Auswahl: alle.' },
    requester: { label: 'Für Meldende', help: 'Adressen oder ganze Domains, eine je Zeile.', example: '@example.com' },
    configurationItem: { label: 'Für Elemente', help: 'Ids des Registers, eine je Zeile.', example: 'web-shop' },
    response: { label: 'Reaktion', help: 'Bis jemand vom Desk es annimmt.' },
    resolution: { label: 'Lösung', help: 'Bis es gelöst ist.' },
    groupClock: { label: 'Gruppe', help: 'Was eine Gruppe dem Desk verspricht (OLA).' },
    supplier: {
      label: 'Lieferant',
      help: 'Was ein Lieferant dem Desk verspricht; läuft nur bei Gruppen, die einer sind.',
    },
    target: { label: 'Ziel', help: 'Offene Zeit des Kalenders oder Geschäftstage.', example: '4 Stunden' },
    clockCalendar: { label: 'Kalender dieser Uhr', help: 'Statt dem des Eintrags.' },
    clockThresholds: { label: 'Warnungen dieser Uhr', help: 'Statt denen des Eintrags.', example: '50, 75' },
    onReassign: { label: 'Wenn es zurückkommt', help: 'Was die Uhr tut, wenn der Vorgang zur Gruppe zurückkommt.' },
    calendar: { label: 'Kalender', help: 'Wessen offene Zeit zählt.' },
    zoneFrom: {
      label: 'Zone',
      help: 'Ob die Stunden des Kalenders in seiner Zone gelesen werden oder in der der Gruppe, die den Vorgang hat.',
    },
    thresholds: {
      label: 'Warnungen',
      help: 'Prozent des Ziels oder offene Zeit vor seinem Ende, mit Kommas dazwischen.',
      example: '50, 75, PT30M',
    },
    reopen: { label: 'Nach dem Wiedereröffnen', help: 'Was die Lösungsuhr tut.' },
    mode: { label: 'Wenn sich das Ziel ändert', help: 'Was eine neue Priorität für eine laufende Uhr bedeutet.' },
    escalation: { label: 'Eskalation', help: 'Die Regel, deren Schritte die Uhren nehmen.' },
  },
};

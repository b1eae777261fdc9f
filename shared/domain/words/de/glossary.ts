import type { Glossary } from '#domain/words/shape/glossary.ts';

export const glossary: Glossary = {
  labels: {
    ...{ number: 'Nummer', title: 'Betreff', priority: 'Priorität', status: 'Status', group: 'Gruppe' },
    ...{ assignee: 'Bearbeitung', requester: 'Gemeldet von', due: 'Fällig', answerBy: 'Antwort bis' },
    ...{
      promised: 'Zugesagt bis',
      resolveBy: 'Lösung angestrebt bis',
      task: 'Aufgabe',
      taskOwner: 'Zuständig',
      taskDue: 'Fällig',
    },
  },
  priority: { critical: 'kritisch', high: 'hoch', medium: 'mittel', low: 'niedrig' },
  status: {
    ...{ new: 'neu', assigned: 'zugewiesen', in_progress: 'in Arbeit', on_hold: 'angehalten', waiting: 'wartend' },
    ...{ resolved: 'gelöst', closed: 'geschlossen', canceled: 'storniert' },
  },
  yours: { incident: 'Ihre Meldung', service_request: 'Ihre Anfrage' },
  target: {
    ...{ response: 'das Reaktionsziel', resolution: 'das Lösungsziel' },
    ...{ group: 'das Ziel der Gruppe', supplier: 'das Ziel des Lieferanten' },
  },
  openRecord: 'Vorgang öffnen',
  nobody: 'noch niemand',
  noDate: 'kein Termin',
  desk: 'Das System',
  hello: (name) => (name ? `Guten Tag ${name},` : 'Guten Tag,'),
  businessDays: { one: 'Arbeitstag', other: 'Arbeitstagen' },
  messages: { one: 'Nachricht', other: 'Nachrichten' },
};

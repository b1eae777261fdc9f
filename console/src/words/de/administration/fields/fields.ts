import type { FieldWords } from '../../../en/administration/fields/fields.ts';

export const fields: Record<string, Record<string, FieldWords>> = {
  groups: {
    label: { label: 'Bezeichnung', help: 'Wie Menschen sie lesen.', example: 'Infrastruktur' },
    tier: { label: 'Stufe', help: 'Eine fachliche Eskalation bringt einen Vorgang auf die nächste Stufe.' },
    email: {
      label: 'Adresse',
      help: 'Für E-Mails über Vorgänge, die noch niemand der Gruppe hat.',
      example: 'infra@example.com',
    },
    lead: { label: 'Leitung', help: 'Wen Eskalationen mit der Leitung der Gruppe meinen.', example: 'ben@example.com' },
    calendar: { label: 'Kalender', help: 'Wann die Gruppe arbeitet, wenn von einer Person nichts bekannt ist.' },
    zone: { label: 'Zone', help: 'Wo die Gruppe arbeitet. Service Levels können ihren Kalender in dieser Zone lesen.' },
    supplier: { label: 'Lieferant', help: 'Fremde Leute unter Vertrag: ihre Uhr läuft neben der der Gruppe.' },
    assignment: { label: 'Der Desk wählt, wer', help: 'Sonst tun es Menschen.' },
    method: { label: 'Wonach', help: 'Wonach jemand aus der Gruppe gewählt wird.' },
    schedule: {
      label: 'Plan',
      help: 'Wessen Bereitschaft ihn bekommt; nur für dieses Verfahren.',
      example: 'SCH-000001',
    },
    skills: {
      label: 'Fähigkeiten',
      help: 'Je Kategorie, was jemand können muss, eine Kategorie je Zeile.',
      example: 'network = dns, vpn',
    },
  },
  calendars: {
    zone: { label: 'Zone', help: 'Alle Stunden und Tage hier sind Ortszeit dieser Zone.' },
    always: { label: 'Immer offen', help: 'Jede Stunde jeden Tages, auch an Feiertagen.' },
    holidays: {
      label: 'Feiertage',
      help: 'Geschlossene Tage, einer je Zeile. Mit * für jedes Jahr.',
      example: '2026-12-25 oder *-12-25',
    },
    exceptions: {
      label: 'Ausnahmen',
      help: 'Tage mit eigenen Stunden, einer je Zeile. Ein Tag allein ist geschlossen.',
      example: '2026-12-24 08:00-12:00',
    },
  },
  priorities: {
    impact: { label: 'Auswirkung', help: 'Wie viel vom Geschäft betroffen ist.' },
    urgency: { label: 'Dringlichkeit', help: 'Wie bald es weh tut.' },
  },
  categories: {
    subcategories: { label: 'Unterkategorien', help: 'Eine je Zeile. Leer: beliebig.', example: 'password' },
  },
  'hold-reasons': {
    label: { label: 'Bezeichnung', help: 'Wie Menschen sie lesen.', example: 'Wartet auf den Lieferanten' },
    pauses: { label: 'Hält an', help: 'Uhren, die bei diesem Grund ruhen. Alle anderen laufen weiter.' },
    tellRequester: { label: 'Meldende benachrichtigen', help: 'Ob eine E-Mail kommt, wenn die Arbeit ruht.' },
    resumesOnAnswer: {
      label: 'Eine Antwort nimmt wieder auf',
      help: 'Ob eine Antwort den Vorgang wieder in Arbeit setzt.',
    },
    reminders: { label: 'Meldende erinnern', help: 'Und den Vorgang lösen, wenn niemand antwortet.' },
    everyBusinessDays: { label: 'Alle', help: 'Geschäftstage zwischen Erinnerungen.', example: '2' },
    count: {
      label: 'Wie oft',
      help: 'Nach der letzten und einem weiteren Abstand wird der Vorgang gelöst.',
      example: '2',
    },
    calendar: { label: 'Kalender', help: 'Wessen Geschäftstage.' },
    thenResolveCode: { label: 'Dann lösen mit', help: 'Der Lösungscode.', example: 'no_answer' },
    reminderText: { label: 'Worte der Erinnerung', help: 'Statt der ausgelieferten.' },
    translations: { label: 'In anderen Sprachen', help: 'Für deren Leser; was fehlt, wird wie oben gelesen.' },
    'label-en': { label: 'Bezeichnung, Englisch', help: 'Wie Leser dieser Sprache ihn sehen.' },
    'label-de': { label: 'Bezeichnung, Deutsch', help: 'Wie Leser dieser Sprache ihn sehen.' },
    'label-fr': { label: 'Bezeichnung, Französisch', help: 'Wie Leser dieser Sprache ihn sehen.' },
    'reminderText-en': { label: 'Worte der Erinnerung, Englisch', help: 'Statt der mitgelieferten.' },
    'reminderText-de': { label: 'Worte der Erinnerung, Deutsch', help: 'Statt der mitgelieferten.' },
    'reminderText-fr': { label: 'Worte der Erinnerung, Französisch', help: 'Statt der mitgelieferten.' },
  },
  answers: {
    label: { label: 'Bezeichnung', help: 'Danach wird gewählt.', example: 'Nach der Version fragen' },
    language: { label: 'Sprache', help: 'Angeboten, wenn das die Sprache der Lesenden ist; ohne Angabe immer.' },
    groups: { label: 'Gruppen', help: 'Wessen Antwort es ist; ohne Auswahl die aller.' },
    body: {
      label: 'Text',
      help: 'Platzhalter werden beim Auswählen gefüllt.',
      example: '{{requester.name}}, {{record.number}}, {{record.title}}, {{record.resolveBy}}',
    },
  },
  requesters: {
    domains: {
      label: 'Domains des Portals',
      help: 'Wer dort eine Adresse hat, meldet sich mit einem Code per E-Mail an. Eine je Zeile.',
      example: 'example.com',
    },
    mayChooseImpact: { label: 'Wählbare Auswirkung', help: 'Keine: sie wird errechnet.' },
    mayChooseUrgency: { label: 'Wählbare Dringlichkeit', help: 'Keine: sie wird errechnet.' },
    byRequester: { label: 'Dürfen ihre Vorgänge abbrechen', help: 'Solange niemand sie gelöst hat.' },
    closureDays: { label: 'Geschlossen nach', help: 'Geschäftstage nach der Lösung ohne Antwort.', example: '5' },
    closureCalendar: { label: 'Kalender des Schließens', help: 'Wessen Geschäftstage.' },
    reopenDays: {
      label: 'Wiedereröffnen bis',
      help: 'Tage nach dem Schließen, in denen eine Antwort wiedereröffnet; später wird es ein neuer Vorgang.',
    },
    reopenCalendar: { label: 'Kalender des Wiedereröffnens', help: 'In wessen Zone die Tage zählen.' },
    survey: { label: 'Fragen, wie es war', help: 'Eine Frage per E-Mail nach dem Schließen.' },
    surveyDays: { label: 'Umfrage offen für', help: 'Tage, an denen der Link gilt.', example: '14' },
  },
  mail: {
    addresses: { label: 'Adressen des Desks', help: 'Eine je Zeile; die erste sendet.', example: 'help@example.com' },
    name: { label: 'Name des Absenders', help: 'Wie Mailprogramme ihn zeigen.', example: 'Service Desk' },
    language: { label: 'Sprache', help: 'Von Lesenden, über die nichts bekannt ist.' },
    zone: {
      label: 'Zone',
      help: 'In der Lesende Zeiten lesen, über die nichts bekannt ist; sonst die der Gruppe oder UTC.',
    },
    agents: {
      label: 'Agenten, die per Mail antworten',
      help: 'Leute des Desks mit eigenem Mailprogramm, eine Adresse je Zeile. DMARC muss für jede E-Mail bürgen.',
    },
    forwarders: {
      label: 'Weiterleitende',
      help: 'Adressen, die E-Mails von Menschen weiterleiten, eine je Zeile.',
      example: 'info@example.com',
    },
    lists: {
      label: 'Listen',
      help: 'Verteiler, deren E-Mails von Menschen sind: Adresse oder List-Id, eine je Zeile.',
      example: 'staff.example.com',
    },
    thanksReopen: { label: 'Dank öffnet wieder', help: 'Ob eine Antwort, die nur dankt, Gelöstes wiedereröffnet.' },
    digestAfter: {
      label: 'Bündeln ab',
      help: 'So viele E-Mails gehen sofort an eine Adresse; der Rest wird eine.',
      example: '5',
    },
    digestWithin: { label: 'Bündeln binnen', help: 'Minuten, in denen gezählt wird.', example: '10' },
  },
  maintenance: {
    label: { label: 'Bezeichnung', help: 'Wie Menschen sie lesen.', example: 'Patch-Abend' },
    from: {
      label: 'Von',
      help: 'Ein Zeitpunkt in UTC. Braucht ein Ende, wenn kein Kalender sagt, wann.',
      example: '2026-12-01T20:00:00Z',
    },
    to: { label: 'Bis', help: 'Ein Zeitpunkt in UTC.', example: '2026-12-01T22:00:00Z' },
    calendar: { label: 'Kalender', help: 'Immer wenn dieser Kalender offen ist, für Arbeiten, die wiederkommen.' },
    items: {
      label: 'Elemente',
      help: 'Namen oder Muster, woran gearbeitet wird, eins je Zeile; ohne Angabe alles.',
      example: 'web-*',
    },
    source: { label: 'Quelle des Alarms', help: 'Nur Alarme dieser Quelle.', example: 'aws.cloudwatch' },
    severity: { label: 'Schwere', help: 'Nur Alarme mit diesen.' },
    during: { label: 'Währenddessen', help: 'Was ein Alarm tut.' },
  },
  escalation: {
    defaultGroup: { label: 'Standardgruppe', help: 'Bekommt, was keine Regel und kein Element woandershin schickt.' },
    incidentManager: {
      label: 'Incident-Manager',
      help: 'Erfährt von Herumgereichtem und von Verfehlungen, die ihn nennen.',
      example: 'mia@example.com',
    },
    problemManager: {
      label: 'Problem-Manager',
      help: 'Erfährt von eröffneten und vorgeschlagenen Problemen und von Umgehungslösungen.',
      example: 'problems@example.com',
    },
    bouncesToManager: {
      label: 'Höchstens übergeben',
      help: 'Öfter, und der Vorgang geht an den Incident-Manager.',
      example: '5',
    },
  },
};

import type { sections as english } from '../../en/administration/sections.ts';

export const sections: typeof english = {
  groupsOfSections: { rules: 'Konfiguration', publishing: 'Veröffentlichen', records: 'Personen und Anschlüsse' },
  sections: {
    groups: { title: 'Gruppen', help: 'Wer die Arbeit tut. Ein Vorgang steht immer in einer davon.' },
    'service-levels': {
      title: 'Service Levels',
      help: 'Was versprochen ist. Für jede Uhr setzt der erste passende Eintrag das Ziel; die Reihenfolge zählt.',
    },
    calendars: { title: 'Kalender', help: 'Wann gearbeitet wird. Uhren zählen die offene Zeit eines Kalenders.' },
    priorities: { title: 'Prioritäten', help: 'Wie Auswirkung und Dringlichkeit eine Priorität ergeben.' },
    categories: {
      title: 'Kategorien',
      help: 'Wovon Vorgänge handeln, mit Unterkategorien. Ohne Einträge ist jedes Wort erlaubt.',
    },
    'hold-reasons': {
      title: 'Haltegründe',
      help: 'Warum Arbeit ruhen kann, welche Uhren mit ihr ruhen und wer erinnert wird.',
    },
    answers: { title: 'Antwortbausteine', help: 'Was immer wieder geantwortet wird.' },
    requesters: {
      title: 'Meldende',
      help: 'Wer das Portal benutzen darf, was dort wählbar ist und wie Vorgänge enden.',
    },
    mail: { title: 'E-Mail', help: 'Wie der Desk per E-Mail erreichbar ist und wie er schreibt.' },
    alerts: { title: 'Alarme', help: 'Welche Ereignisse von AWS gewünscht sind und was ihre Erholung bewirkt.' },
    'alert-rules': {
      title: 'Alarmregeln',
      help: 'Was an einem Alarm gesetzt wird, bevor er ein Vorgang wird. Der Reihe nach; wo mehrere etwas setzen, gilt die letzte.',
    },
    'alert-sources': {
      title: 'Schweregrade der Quellen',
      help: 'Wie die Worte einer Quelle zu Schweregraden des Desks werden.',
    },
    senders: {
      title: 'Eigene Absender',
      help: 'Ein eigener Absender einer Art von Quelle: ein zweiter Alertmanager, ein Skript.',
    },
    routing: {
      title: 'Verteilung',
      help: 'Welche Gruppe einen Vorgang bekommt. Die erste passende Regel entscheidet.',
    },
    'escalation-policies': {
      title: 'Eskalationsregeln',
      help: 'Was geschieht, während ein Versprechen in Gefahr oder gebrochen ist. Service Levels nennen eine davon.',
    },
    chains: { title: 'Ketten', help: 'Personen, die zusammen benachrichtigt werden, zum Beispiel Leitende nach Rang.' },
    'paging-policies': { title: 'Rufpläne', help: 'Wer gerufen wird, Stufe um Stufe, bis jemand annimmt.' },
    'paging-rules': {
      title: 'Rufregeln',
      help: 'Für welche Vorgänge gerufen wird. Die erste Regel, die passt, entscheidet.',
    },
    heartbeats: { title: 'Lebenszeichen', help: 'Was sich ab und zu meldet und ein Alarm ist, wenn es das nicht tut.' },
    majors: { title: 'Großstörungen', help: 'Wo man in einer spricht, und bis wann sie nachbetrachtet wird.' },
    'major-rules': {
      title: 'Regeln für Großstörungen',
      help: 'Welche Vorgänge von selbst als Großstörung vorgeschlagen werden, von jeder Regel einmal.',
    },
    'major-roles': {
      title: 'Rollen in Großstörungen',
      help: 'Wer was tut, solange eine läuft. „commander“ leitet sie.',
    },
    'communication-plans': {
      title: 'Kommunikationspläne',
      help: 'Wer von einer Großstörung erfährt, und wie oft.',
    },
    questionnaires: {
      title: 'Fragebögen',
      help: 'Was eine Nachbetrachtung fragt. Kennungen müssen sich über alle hinweg unterscheiden.',
    },
    'problem-trends': {
      title: 'Häufungen',
      help: 'Welche Vorfälle, oft eröffnet, von selbst als Problem vorgeschlagen werden.',
    },
    'status-page': { title: 'Statusseite', help: 'Was die Öffentlichkeit über Services liest, ohne Anmeldung.' },
    webhooks: {
      title: 'Webhooks von Schritten',
      help: 'Adressen der Konfiguration, die von Eskalationsschritten gerufen werden.',
    },
    tasks: { title: 'Aufgaben', help: 'Wonach sich eine Aufgabe richtet, die nichts anderes sagt.' },
    maintenance: { title: 'Wartungsfenster', help: 'Geplante Arbeiten, bei denen Alarme zu erwarten sind.' },
    escalation: { title: 'Eskalation', help: 'Wer bekommt, was sonst niemandem gehört.' },
    document: { title: 'Ganzes Dokument', help: 'Die Konfiguration als Text, für alles ohne Formular.' },
    publish: {
      title: 'Unterschiede',
      help: 'Vor dem Veröffentlichen gilt nichts. Sieh, was sich ändert und was es bewirkt, und sag warum.',
    },
    history: { title: 'Versionen', help: 'Wer was wann und warum veröffentlicht hat.' },
    replay: {
      title: 'Offene Vorgänge',
      help: 'Vorgänge bleiben unter der Version, mit der sie eröffnet wurden, bis sie umgestellt werden.',
    },
    setup: { title: 'Prüfung', help: 'Was fehlt, bevor man sich auf den Desk verlassen kann, und was zu tun ist.' },
    people: {
      title: 'Personen',
      help: 'Wer hier arbeitet: Gruppen, Fähigkeiten, Zeiten, Abwesenheiten. Es gilt, was hier steht; das Dokument darf Personen mit Zeiten und Sprache nennen, und die Veröffentlichung übernimmt davon nur, was neu darin steht.',
    },
    register: { title: 'Register', help: 'Worauf das Geschäft läuft, wer sich kümmert, wovon es abhängt.' },
    integrations: { title: 'Anbindungen', help: 'Was Alarme per Webhook melden darf und ob man davon hört.' },
    'webhooks-out': {
      title: 'Webhooks',
      help: 'Andere Systeme und Kanäle von Slack oder Teams, die erfahren, was geschieht.',
    },
    slack: { title: 'Slack', help: 'Die App, mit der in Slack alarmiert und dort geantwortet wird.' },
    silences: { title: 'Stille', help: 'Alarme, die eine Weile niemandem gemeldet werden.' },
    addresses: { title: 'Adressen', help: 'Ob E-Mail an eine Adresse geht, und sie wieder freigeben.' },
    audit: { title: 'Protokoll', help: 'Wer was am Desk selbst geändert hat.' },
    tenants: { title: 'Mandanten', help: 'Welche E-Mail-Adressen ein Mandant benutzen darf.' },
  },
};

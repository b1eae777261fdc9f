import type { ReportWords } from '#domain/words/shape/majors/report-words.ts';

export const report: ReportWords = {
  title: (number) => `Bericht zu ${number}`,
  sections: {
    ...{ summary: 'Überblick', durations: 'Wichtige Zeitspannen', milestones: 'Meilensteine', clocks: 'Service-Level' },
    ...{ timeline: 'Verlauf', review: 'Nachbetrachtung', factors: 'Begünstigende Umstände', rootCause: 'Grundursache' },
    lessons: 'Maßnahmen',
  },
  labels: {
    ...{ major: 'Großstörung', commander: 'Leitung', roles: 'Weitere Rollen', services: 'Betroffene Services' },
    ...{ opened: 'Eröffnet', resolved: 'Gelöst', closed: 'Geschlossen', review: 'Nachbetrachtung' },
    ...{ problem: 'Problem vorgeschlagen', resolution: 'Lösung' },
  },
  columns: {
    ...{ at: 'Wann', what: 'Was', by: 'Von', milestone: 'Meilenstein', corrected: 'Berichtigt', clock: 'Uhr' },
    ...{ verdict: 'Ergebnis', elapsed: 'Vergangen', target: 'Ziel', lesson: 'Maßnahme', owner: 'Verantwortlich' },
    ...{ due: 'Fällig', state: 'Stand' },
  },
  majorStates: {
    ...{ proposed: 'vorgeschlagen', accepted: 'angenommen', rejected: 'abgelehnt', demoted: 'zurückgestuft' },
    ended: 'beendet',
  },
  reviewStates: { open: 'offen', completed: 'abgeschlossen', waived: 'verzichtet' },
  lessonStates: { open: 'offen', done: 'umgesetzt', canceled: 'entfallen' },
  clockStates: { running: 'läuft', paused: 'angehalten', met: 'eingehalten', missed: 'verfehlt', void: 'hinfällig' },
  milestones: {
    ...{ began: 'Beginn', detected: 'Entdeckt', declared: 'Ausgerufen', identified: 'Ursache erkannt' },
    ...{ mitigated: 'Gelindert', restored: 'Wiederhergestellt' },
  },
  requester: 'die anfragende Person',
  outsider: 'jemand außerhalb des Service Desks',
  drafted: 'Aus gespeicherten Fakten; niemand hat es bearbeitet.',
  notAnswered: 'Nicht beantwortet.',
  nothing: 'Keine.',
  overdue: 'überfällig',
  was: (instant, reason) => (reason === null ? `vorher ${instant}` : `vorher ${instant}: ${reason}`),
  leftOut: (count) => `${count} weitere dazwischen sind hier ausgelassen; der Datensatz hat sie.`,
  answersLeftOut: (count) => `${count} weitere Antworten sind hier ausgelassen; die Nachbetrachtung hat sie.`,
  madeFrom: (version, zone) => `Aus dem, was zu Version ${version} gespeichert ist. Zeiten in ${zone}.`,
  missingSigns: (mark) => `${mark} steht für Zeichen, die dieser Schrift fehlen; Markdown und HTML haben sie.`,
};

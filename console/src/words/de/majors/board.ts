import type { MajorsWords } from '../../../majors/use-majors-words.ts';

export const board: MajorsWords['board'] = {
  title: 'Großstörungen',
  help: 'Vorgeschlagen an einem Vorgang oder von einer Regel, entschieden vom Incident Manager.',
  proposed: 'Zu entscheiden',
  running: 'Laufend',
  review: 'In der Nachbetrachtung',
  over: 'Vorbei',
  none: 'Keine. Vorschlagen kannst du eine an einem Vorgang, unter „Mehr“.',
  undecided: (span) => `seit ${span} unentschieden`,
  since: (span) => `läuft seit ${span}`,
  commander: (name) => `Leitung: ${name}`,
  updateIn: (span) => `Meldung fällig in ${span}`,
  updateOver: (span) => `Meldung überfällig seit ${span}`,
  noUpdate: 'Keine Meldung fällig',
  services: 'Services',
  reviewOpen: 'Nachbetrachtung offen',
  unreadable: 'Diese ist nicht lesbar.',
};

import type { AnnouncementWords } from '#domain/words/shape/announcement-words.ts';

export const announcements: AnnouncementWords = {
  kinds: { outage: 'Ausfall', maintenance: 'Wartung', information: 'Hinweis' },
  changed: 'Berichtigt',
  updated: 'Neuer Stand',
  resolved: 'Vorbei',
  states: { degraded: 'Langsamer oder mit Fehlern', partial: 'Teilweise ausgefallen', major: 'Ausgefallen' },
  services: 'Dienste',
  state: 'Zustand',
  begins: 'Von',
  ends: 'Bis',
  over: 'Es ist vorbei.',
  why: 'Sie erhalten dies, weil Sie etwas gemeldet haben, das davon betroffen ist, oder darum gebeten haben.',
  statusPage: 'Wie es den Diensten geht',
  noMore: 'Keine solchen Mails mehr',
  disruption: (services) => `Störung: ${services}`,
  disruptionOfNone: 'Störung',
};

import type { MajorsWords } from '../../../majors/use-majors-words.ts';

export const flow: MajorsWords['flow'] = {
  title: 'Verlauf',
  more: (count) => (count === 1 ? '1 weiterer Eintrag' : `${count} weitere Einträge`),
  fresh: (count) => `${count} neu`,
  told: (count) => (count === 1 ? 'an 1 Person gesendet' : `an ${count} Personen gesendet`),
  notReached: (whom) => `nicht erreicht: ${whom}`,
  notedBy: (name) => `festgehalten von ${name}`,
  box: 'Für den Verlauf',
  kind: 'Was es ist',
  text: 'Was entschieden oder gesagt wurde',
  author: 'Wer es gesagt hat',
  at: 'Wann, wenn nicht jetzt',
  keep: 'Festhalten',
  kept: 'Festgehalten',
  deskOnly: 'Nur für den Service Desk.',
  corrected: (was) => `vorher ${was}`,
};

import type { MajorsWords } from '../../../majors/use-majors-words.ts';

export const facts: MajorsWords['facts'] = {
  milestones: 'Meilensteine',
  setNow: 'Jetzt',
  setNowOf: (name) => `${name}: jetzt`,
  correct: 'Berichtigen',
  correctOf: (name) => `Berichtigen: ${name}`,
  set: 'Setzen',
  setOf: (name) => `Setzen: ${name}`,
  at: 'Wann',
  reason: 'Warum es berichtigt wird',
  done: 'Der Meilenstein ist gesetzt',
  durations: 'Wie lange es dauerte',
  duration: {
    detect: 'Bis bemerkt',
    declare: 'Bis erklärt',
    identify: 'Bis Ursache gefunden',
    mitigate: 'Bis eingedämmt',
    restore: 'Bis behoben',
  },
  records: 'Services und Vorgänge',
};

import type { MajorsWords } from '../../../majors/use-majors-words.ts';

export const facts: MajorsWords['facts'] = {
  milestones: 'Jalons',
  setNow: 'Maintenant',
  setNowOf: (name) => `${name} : maintenant`,
  correct: 'Corriger',
  correctOf: (name) => `Corriger : ${name}`,
  set: 'Poser',
  setOf: (name) => `Poser : ${name}`,
  at: 'Quand',
  reason: 'Pourquoi corriger',
  done: 'Le jalon est posé',
  durations: 'Durées clés',
  duration: {
    detect: 'Pour détecter',
    declare: 'Pour déclarer',
    identify: 'Pour trouver la cause',
    mitigate: 'Pour contenir',
    restore: 'Pour rétablir',
  },
  records: 'Services et dossiers',
};

import type { Words } from '../words.ts';

export const now: Words['now'] = {
  title: 'Maintenant',
  calm: 'Rien ne brûle.',
  nextDue: 'Prochaine échéance :',
  nothingMine: 'Aucune échéance pour vous.',
  showAll: 'Tout afficher',
  breaching: 'Les miens, prochaines échéances',
  setup: 'Avant de pouvoir compter sur ce service',
  remedy: 'Que faire',
  majors: 'Incidents majeurs',
  burning: 'Le plus urgent',
};

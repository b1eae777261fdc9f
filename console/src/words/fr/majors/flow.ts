import type { MajorsWords } from '../../../majors/use-majors-words.ts';

export const flow: MajorsWords['flow'] = {
  title: 'Chronologie',
  more: (count) => (count === 1 ? '1 autre entrée' : `${count} autres entrées`),
  fresh: (count) => (count === 1 ? '1 nouvelle' : `${count} nouvelles`),
  told: (count) => (count === 1 ? 'envoyé à 1 personne' : `envoyé à ${count} personnes`),
  notReached: (whom) => `pas joint : ${whom}`,
  notedBy: (name) => `noté par ${name}`,
  box: 'Pour la chronologie',
  kind: 'Ce que c’est',
  text: 'Ce qui a été décidé ou dit',
  author: 'Qui l’a dit',
  at: 'Quand, si ce n’est pas maintenant',
  keep: 'Noter',
  kept: 'Noté',
  deskOnly: 'Pour le service seul.',
  corrected: (was) => `auparavant ${was}`,
};

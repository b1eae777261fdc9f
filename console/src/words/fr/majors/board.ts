import type { MajorsWords } from '../../../majors/use-majors-words.ts';

export const board: MajorsWords['board'] = {
  title: 'Incidents majeurs',
  help: 'Proposés depuis un dossier ou par une règle, tranchés par le responsable des incidents.',
  proposed: 'À trancher',
  running: 'En cours',
  review: 'En revue',
  over: 'Terminés',
  none: 'Aucun. Proposez-en un depuis un dossier, par « Plus ».',
  undecided: (span) => `à trancher depuis ${span}`,
  since: (span) => `en cours depuis ${span}`,
  commander: (name) => `dirigé par ${name}`,
  updateIn: (span) => `Point dû dans ${span}`,
  updateOver: (span) => `Point en retard de ${span}`,
  noUpdate: 'Aucun point dû',
  services: 'Services',
  reviewOpen: 'Revue ouverte',
  unreadable: 'Celui-ci est illisible.',
};

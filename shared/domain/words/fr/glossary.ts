import type { Glossary } from '#domain/words/shape/glossary.ts';

export const glossary: Glossary = {
  labels: {
    ...{ number: 'Numéro', title: 'Objet', priority: 'Priorité', status: 'Statut', group: 'Groupe' },
    ...{ assignee: 'Pris en charge par', requester: 'Demandeur', due: 'Échéance', answerBy: 'Réponse au plus tard' },
    ...{
      promised: 'Promis pour',
      resolveBy: 'Résolution visée',
      task: 'Tâche',
      taskOwner: 'Responsable',
      taskDue: 'Échéance',
    },
  },
  priority: { critical: 'critique', high: 'haute', medium: 'moyenne', low: 'basse' },
  status: {
    ...{ new: 'nouveau', assigned: 'attribué', in_progress: 'en cours', on_hold: 'suspendu', waiting: 'en attente' },
    ...{ resolved: 'résolu', closed: 'clos', canceled: 'annulé' },
  },
  yours: { incident: 'votre signalement', service_request: 'votre demande' },
  target: {
    ...{ response: 'l’objectif de réponse', resolution: 'l’objectif de résolution' },
    ...{ group: 'l’objectif du groupe', supplier: 'l’objectif du fournisseur' },
  },
  openRecord: 'Ouvrir le dossier',
  nobody: 'personne pour l’instant',
  noDate: 'sans échéance',
  desk: 'Le système',
  hello: (name) => (name ? `Bonjour ${name},` : 'Bonjour,'),
  businessDays: { one: 'jour ouvré', other: 'jours ouvrés' },
  messages: { one: 'message', other: 'messages' },
};

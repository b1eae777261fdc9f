/** What a paging policy would do. */
export const paging = {
  preview: 'Essayer un plan',
  previewHelp:
    'Un dossier est alors ouvert, et personne ne l’accepte. Avec les personnes et plannings d’aujourd’hui ; personne n’est appelé.',
  policy: 'Plan',
  openedAt: 'Ouvert',
  ask: 'Qui entendrait quoi, et quand',
  at: 'Quand',
  step: 'Étape',
  whom: 'Qui',
  later: 'autre moyen',
  outOfHours: 'hors de ses heures',
  end: {
    'nobody-accepted': 'Personne n’a accepté : le responsable des incidents est prévenu',
    'nobody-reached': 'Personne n’était joignable : le responsable des incidents est prévenu',
  },
};

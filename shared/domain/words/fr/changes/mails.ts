import type { ChangeMailWords } from '#domain/words/shape/changes/change-mail-words.ts';

export const changeMails: ChangeMailWords = {
  requested: {
    low: (by, number) => `${by} demande le changement ${number}, de risque faible. Veuillez l’approuver ou le refuser.`,
    medium: (by, number) =>
      `${by} demande le changement ${number}, de risque moyen. Veuillez l’approuver ou le refuser.`,
    high: (by, number) => `${by} demande le changement ${number}, de risque élevé. Veuillez l’approuver ou le refuser.`,
  },
  approved: (number) => `Le changement ${number} est approuvé : il peut être planifié et réalisé.`,
  rejected: (number) => `Le changement ${number} a été refusé.`,
  ended: {
    successful: (change, incident) => `${change} a été réalisé, ${incident} reprend.`,
    failed: (change, incident) =>
      `${change}, demandé pour ${incident}, a échoué. Veuillez décider de la suite de ${incident}.`,
    rolled_back: (change, incident) =>
      `${change}, demandé pour ${incident}, a été annulé après coup. Veuillez décider de la suite de ${incident}.`,
    rejected: (change, incident) =>
      `${change}, demandé pour ${incident}, a été refusé. Veuillez décider de la suite de ${incident}.`,
    canceled: (change, incident) =>
      `${change}, demandé pour ${incident}, a été abandonné. Veuillez décider de la suite de ${incident}.`,
  },
  open: 'Ouvrir le changement',
};

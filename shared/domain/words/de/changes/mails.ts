import type { ChangeMailWords } from '#domain/words/shape/changes/change-mail-words.ts';

export const changeMails: ChangeMailWords = {
  requested: {
    low: (by, number) => `${by} beantragt die Änderung ${number} mit geringem Risiko. Bitte genehmigen oder ablehnen.`,
    medium: (by, number) =>
      `${by} beantragt die Änderung ${number} mit mittlerem Risiko. Bitte genehmigen oder ablehnen.`,
    high: (by, number) => `${by} beantragt die Änderung ${number} mit hohem Risiko. Bitte genehmigen oder ablehnen.`,
  },
  approved: (number) => `Die Änderung ${number} ist genehmigt: Sie kann geplant und umgesetzt werden.`,
  rejected: (number) => `Die Änderung ${number} wurde abgelehnt.`,
  ended: {
    successful: (change, incident) => `${change} wurde umgesetzt, ${incident} geht weiter.`,
    failed: (change, incident) =>
      `${change} zu ${incident} ist fehlgeschlagen. Bitte entscheiden Sie, wie es mit ${incident} weitergeht.`,
    rolled_back: (change, incident) =>
      `${change} zu ${incident} wurde zurückgenommen. Bitte entscheiden Sie, wie es mit ${incident} weitergeht.`,
    rejected: (change, incident) =>
      `${change} zu ${incident} wurde abgelehnt. Bitte entscheiden Sie, wie es mit ${incident} weitergeht.`,
    canceled: (change, incident) =>
      `${change} zu ${incident} wurde verworfen. Bitte entscheiden Sie, wie es mit ${incident} weitergeht.`,
  },
  open: 'Änderung öffnen',
};

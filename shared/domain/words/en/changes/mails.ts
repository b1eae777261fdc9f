import type { ChangeMailWords } from '#domain/words/shape/changes/change-mail-words.ts';

export const changeMails: ChangeMailWords = {
  requested: {
    low: (by, number) => `${by} asks for the change ${number}, of low risk. Please approve or reject it.`,
    medium: (by, number) => `${by} asks for the change ${number}, of medium risk. Please approve or reject it.`,
    high: (by, number) => `${by} asks for the change ${number}, of high risk. Please approve or reject it.`,
  },
  approved: (number) => `The change ${number} is approved: it may be scheduled and done.`,
  rejected: (number) => `The change ${number} was rejected.`,
  ended: {
    successful: (change, incident) => `${change} was implemented, and ${incident} goes on.`,
    failed: (change, incident) => `${change}, raised from ${incident}, failed. Please decide how ${incident} goes on.`,
    rolled_back: (change, incident) =>
      `${change}, raised from ${incident}, was rolled back. Please decide how ${incident} goes on.`,
    rejected: (change, incident) =>
      `${change}, raised from ${incident}, was rejected. Please decide how ${incident} goes on.`,
    canceled: (change, incident) =>
      `${change}, raised from ${incident}, was canceled. Please decide how ${incident} goes on.`,
  },
  open: 'Open the change',
};

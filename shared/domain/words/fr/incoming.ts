import type { IncomingWords } from '#domain/words/shape/incoming-words.ts';

export const incoming: IncomingWords = {
  commands: {
    status: ['statut', 'état', 'où en est-on'],
    confirm: ['confirmer', 'confirmé', 'je confirme', 'c’est résolu'],
    reopen: ['rouvrir', 'réouvrir', 'non résolu'],
    escalate: ['escalader', 'escalade', 'faire remonter'],
  },
  escalateVerb: 'escalader',
  please: 'svp',
  courtesy: ['bonjour', 's’il vous plaît', 'svp', 'merci', 'cordialement'],
  frequent: 'est les une dans pour pas nous vous avec plus depuis sur mais être cette merci bonjour ne je il le'.split(
    ' ',
  ),
};

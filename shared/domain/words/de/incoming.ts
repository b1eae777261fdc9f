import type { IncomingWords } from '#domain/words/shape/incoming-words.ts';

export const incoming: IncomingWords = {
  commands: {
    status: ['status', 'stand', 'sachstand', 'aktueller stand'],
    confirm: ['bestätigen', 'bestätigt', 'ist gelöst', 'ist erledigt'],
    reopen: ['wieder öffnen', 'wiedereröffnen', 'nicht gelöst'],
    escalate: ['eskalieren', 'eskalation'],
  },
  escalateVerb: 'eskalieren',
  please: 'bitte',
  courtesy: ['hallo', 'guten tag', 'bitte', 'danke', 'vielen dank', 'viele grüße', 'mit freundlichen grüßen'],
  frequent:
    'und nicht ist mit ich wir sie auf für bitte seit eine einen kann keine mehr wird haben wenn oder aber'.split(' '),
};

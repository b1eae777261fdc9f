import type { IncomingWords } from '#domain/words/shape/incoming-words.ts';

export const incoming: IncomingWords = {
  commands: {
    status: ['status', 'status update', 'my tickets'],
    confirm: ['confirm', 'confirmed', 'it is resolved', 'it is solved'],
    reopen: ['reopen', 're-open', 'not resolved', 'not solved'],
    escalate: ['escalate', 'escalation'],
  },
  escalateVerb: 'escalate',
  please: 'please',
  courtesy: ['hello', 'hi', 'dear desk', 'dear team', 'please', 'thanks', 'thank you', 'regards', 'kind regards'],
  frequent: 'the and with this that have has been from not you your are was were please which when would since'.split(
    ' ',
  ),
};

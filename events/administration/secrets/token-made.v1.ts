import { defineAct } from '#events/terms/define-act.ts';
import { TokensSchema } from './tokens.ts';

export const tokenMade = defineAct({
  name: 'token-made',
  version: 1,
  summary: 'An integration got a token; the oldest of three fell out.',
  state: () => TokensSchema,
  example: {
    about: 'grafana',
    before: { tokens: ['0f3a61c2b9de'] },
    after: { tokens: ['0f3a61c2b9de', '7be1c0d94a55'] },
  },
});

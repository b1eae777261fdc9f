import { defineAct } from '#events/terms/define-act.ts';
import { TokensSchema } from './tokens.ts';

export const tokenRevoked = defineAct({
  name: 'token-revoked',
  version: 1,
  summary: 'A token of an integration was taken back.',
  state: () => TokensSchema,
  example: {
    about: 'grafana',
    before: { tokens: ['0f3a61c2b9de', '7be1c0d94a55'] },
    after: { tokens: ['7be1c0d94a55'] },
  },
});

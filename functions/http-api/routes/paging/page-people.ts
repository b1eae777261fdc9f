import { PageByHandSchema } from '#domain/incident/paging/paging-commands.ts';
import { HANDLERS } from '#functions/http-api/api/roles.ts';
import { defineCommand } from '#functions/http-api/routes/incidents/define-command.ts';

export const pagePeople = defineCommand('page', {
  id: 'pagePeople',
  summary: 'Page somebody by hand, whatever policy runs',
  description:
    'Whoever is behind `whom` now is paged by their own rules until somebody accepts. Nobody behind it is a 400 that says why.',
  roles: HANDLERS,
  schema: PageByHandSchema,
  example: { whom: { schedule: 'database' }, message: 'Please look at the replica' },
  command: (body) => ({ type: 'page', ...body }),
});

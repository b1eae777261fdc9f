import * as z from 'zod';
import { PersonFieldsSchema } from '#events/person/person.ts';
import { defineAct } from '#events/terms/define-act.ts';

const lin = { name: 'Lin Ito', groups: ['infrastructure'], skills: { network: 2 } };

export const personChanged = defineAct({
  name: 'person-changed',
  version: 1,
  summary: 'What the desk keeps of one of its people was changed, or somebody came or left.',
  state: () => z.object(PersonFieldsSchema.shape),
  example: { about: 'lin@example.com', before: { ...lin, groups: ['service-desk'] }, after: lin },
});

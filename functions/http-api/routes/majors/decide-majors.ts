import { AcceptMajorSchema, ReasonSchema } from '#domain/incident/major/major-commands.ts';
import { MAJOR_MANAGERS, STAFF } from '#functions/http-api/api/roles.ts';
import { defineCommand } from '#functions/http-api/routes/incidents/define-command.ts';

/** Whether it is a major incident (Semantics, rules 52 and 53). None of it changes the incident's status, clocks or children. */

export const proposeMajor = defineCommand('major/propose', {
  id: 'proposeMajor',
  summary: 'Say that this is a major incident, for the incident manager to decide',
  roles: STAFF,
  schema: ReasonSchema,
  example: { reason: 'Nobody can pay' },
  command: (body) => ({ type: 'propose-major', ...body }),
});

export const acceptMajor = defineCommand('major/accept', {
  id: 'acceptMajor',
  summary: 'Declare it a major incident: somebody leads it, the team is called, stakeholders are told',
  description:
    'Whoever accepts leads it unless `commander` names somebody. `bridge` is built by the template of the configuration, `plan` chosen by its conditions, `cadence` taken from the plan, and roles with a schedule filled by whoever is on call, where nothing else is said. People of the team are paged, stakeholders of the plan are told, and the update clock starts; all of it is one write.',
  roles: MAJOR_MANAGERS,
  schema: AcceptMajorSchema,
  example: { commander: 'mira@example.com', cadence: 'PT30M', roles: { scribe: 'lin@example.com' } },
  command: (body) => ({ type: 'accept-major', ...body }),
});

export const rejectMajor = defineCommand('major/reject', {
  id: 'rejectMajor',
  summary: 'Say that what was proposed is no major incident',
  roles: MAJOR_MANAGERS,
  schema: ReasonSchema,
  example: { reason: 'One customer, with a workaround' },
  command: (body) => ({ type: 'reject-major', ...body }),
});

export const demoteMajor = defineCommand('major/demote', {
  id: 'demoteMajor',
  summary: 'Say that it is no major incident any more; stakeholders are told',
  roles: MAJOR_MANAGERS,
  schema: ReasonSchema,
  example: { reason: 'The rest is one branch office' },
  command: (body) => ({ type: 'demote-major', ...body }),
});

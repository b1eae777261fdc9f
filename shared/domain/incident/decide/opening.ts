import { route } from '#domain/assignment/routing.ts';
import { checkCategory } from '#domain/configuration/categories.ts';
import { joinIn } from '#domain/participants/decide.ts';
import type { Channel, Level } from '#events/vocabulary.ts';
import { capacityOf } from '../capacity.ts';
import type { OpenCommand } from '../commands.ts';
import { priorityOf } from '../priority.ts';
import { promisedTerms } from '../promised-terms.ts';
import type { Draft } from './draft.ts';

/** A contact in person is an answer in itself (Semantics, rule 11). */
const IN_PERSON: readonly Channel[] = ['phone', 'chat', 'walk_in'];

/** Opens a record: classified, prioritised, routed, its clocks started. */
export function open(draft: Draft, command: OpenCommand): void {
  const { actor, configuration: versioned } = draft.context;
  const configuration = draft.configuration;
  checkCategory(command, configuration);
  const { alert, type: _type, participants = [], ...given } = command;
  const levels = levelsOf(command, draft);
  const facts = { ...given, category: given.category ?? null, subcategory: given.subcategory ?? null, ...levels };
  const routed = route(
    { ...facts, source: alert?.source ?? null, requester: given.requester?.email ?? null },
    configuration,
  );
  const byDesk = capacityOf(actor, given.requester) === 'desk';
  draft.add('opened', {
    ...facts,
    ...routed,
    tenant: given.tenant,
    parent: given.parent ?? null,
    owner: byDesk ? actor.id : null,
    alert: alert ? { ...pick(alert), state: 'firing', occurrences: 1 } : null,
    alertAt: alert?.at ?? null,
    responseMet: byDesk && IN_PERSON.includes(given.channel),
    terms: promisedTerms({ ...facts, group: routed.group }, configuration),
    configurationVersion: versioned.version,
  });
  joinIn(draft, participants);
}

function pick({ source, key, severity, url }: NonNullable<OpenCommand['alert']>) {
  return { source, key, severity, url };
}

function levelsOf(command: OpenCommand, draft: Draft): { impact: Level; urgency: Level; priority: Level } {
  const { defaults, alerts } = draft.configuration;
  const assumed = command.alert ? alerts.severities[command.alert.severity] : defaults;
  const levels = { impact: command.impact ?? assumed.impact, urgency: command.urgency ?? assumed.urgency };
  return { ...levels, priority: priorityOf({ ...levels, priorityOverride: null }, draft.configuration) };
}

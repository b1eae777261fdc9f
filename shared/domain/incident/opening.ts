import { keptLabels } from '#domain/alerts/kept-labels.ts';
import { NOBODY_FIRES } from '#domain/alerts/members.ts';
import { takesTurns } from '#domain/assignment/groups.ts';
import { route } from '#domain/assignment/routing.ts';
import { registered } from '#domain/register/register.ts';
import type { Alert } from '#events/incident/alert.ts';
import { type Channel, CONTACT_CHANNELS, type Level } from '#events/terms/vocabulary.ts';
import type { AlertReport } from './alert/alert-commands.ts';
import { alertLevels } from './alert/alert-levels.ts';
import { holdFlapping } from './alert/alerting.ts';
import { priorityOf } from './classification/priority.ts';
import { checkChoices, refuseDeskAsRequester } from './classification/requester.ts';
import { asTags } from './classification/tags.ts';
import { withItems } from './classification/with-items.ts';
import { promisedTerms } from './clocks/promised-terms.ts';
import { fittingAttachments } from './conversation/attachments.ts';
import type { Draft } from './draft.ts';
import type { OpenCommand } from './open-command.ts';
import { joinIn } from './participants/decide-participants.ts';
import { capacityOf } from './record/capacity.ts';
import { checkCategory } from './record/categories.ts';

/** A contact with a person is an answer in itself (Semantics, rule 11). */
const WITH_A_PERSON: readonly Channel[] = CONTACT_CHANNELS;

/** Opens a record: classified, prioritised, routed, its clocks started. */
export function open(draft: Draft, command: OpenCommand): void {
  const { actor, configuration: versioned } = draft.context;
  const configuration = draft.configuration;
  checkCategory(command, configuration);
  refuseDeskAsRequester(command.requester, configuration);
  if (command.follows === undefined) checkChoices(actor, command, configuration);
  const { alert, adopts = [], carried = [], silences = [], heldUntil, group: wanted = null, ...asked } = command;
  const { type: _type, follows: _follows, participants = [], tags = [], ...given } = asked;
  const configurationItems = withItems(given.configurationItems, configuration);
  const levels = levelsOf(command, configurationItems, draft);
  const { category = null, subcategory = null } = given;
  const facts = { ...given, configurationItems, category, subcategory, ...levels };
  const routed = route(
    { ...facts, source: alert?.source ?? null, requester: given.requester?.email ?? null, wanted },
    configuration,
  );
  const byDesk = capacityOf(actor, given.requester) === 'desk';
  draft.add('opened', {
    ...facts,
    ...routed,
    tenant: given.tenant,
    parent: given.parent ?? null,
    owner: byDesk ? actor.id : null,
    alert: alert ? firstOf(alert) : null,
    alertAt: alert?.at ?? null,
    ...(alert && { delivery: alert.delivery }),
    responseMet: byDesk && WITH_A_PERSON.includes(given.channel),
    terms: promisedTerms({ ...facts, group: routed.group }, configuration),
    configurationVersion: versioned.version,
    ...(takesTurns(routed.group, configuration) && { turn: true as const }),
    ...(tags.length > 0 && { tags: asTags(tags) }),
    ...(silences.length > 0 && { silences: [...silences] }),
  });
  for (const said of carried) {
    draft.add('carried-over', {
      ...said,
      attachments: fittingAttachments(draft.record, said.attachments, said.visibility),
    });
  }
  if (adopts.length > 0) draft.add('adopted', { children: [...adopts], moves: true });
  if (alert) holdFlapping(draft, alert);
  if (heldUntil !== undefined) draft.add('waiting', { until: heldUntil, comment: silences[0]?.name ?? null });
  joinIn(draft, participants);
}

function firstOf({ labels = {}, at, since, member, ...report }: AlertReport): Alert {
  const { source, integration = null, key, severity, url, runbook, leftOut = 0 } = report;
  const seen = { firstAt: at, lastAt: at, since: since ?? at, occurrences: 1, latest: null };
  const state = 'firing' as const;
  const id = member?.id ?? key;
  const members = { members: [{ id, state }], memberTotal: 1, firing: { ...NOBODY_FIRES, [severity]: 1 } };
  const kept = keptLabels(labels);
  return {
    ...{ source, integration, key, severity, url, runbook, ...seen, ...members, state, flapping: false, quiet: null },
    ...(Object.keys(kept).length > 0 && { labels: kept }),
    ...(leftOut > 0 && { leftOut }),
  };
}

function levelsOf(
  command: OpenCommand,
  items: readonly string[],
  { configuration }: Draft,
): { impact: Level; urgency: Level; priority: Level } {
  const { defaults } = configuration;
  const { criticality } = registered(items, configuration);
  const assumed = command.alert
    ? alertLevels(command.alert, { configurationItems: items }, configuration)
    : { ...defaults, impact: criticality ?? defaults.impact };
  const levels = { impact: command.impact ?? assumed.impact, urgency: command.urgency ?? assumed.urgency };
  return { ...levels, priority: priorityOf({ ...levels, priorityOverride: null }, configuration) };
}

import type { Control } from '#local/controls/context.ts';
import type { Execution } from '#local/services/state-machines/executions.ts';

const EXECUTIONS_SHOWN = 500;

/** `GET /_local/mail?to=` */
export const listMail: Control = ({ mailOut }, { query }) => mailOut.list(query.get('to') ?? undefined);

/** `GET /_local/events?type=&bus=&source=`: without a bus, what the desk says on its own. */
export const listEvents: Control = ({ events }, { query }) => {
  const bus = query.get('bus');
  const source = query.get('source') ?? (bus === null ? 'firstline' : undefined);
  return events.published({ bus: bus ?? events.deskBus, source, type: query.get('type') ?? undefined });
};

/** `GET /_local/dead-letters` */
export const listDeadLetters: Control = ({ queues }) => queues.deadLetters();

/** `GET /_local/executions?status=`: newest first. */
export const listExecutions: Control = ({ stateMachines }, { query }) =>
  stateMachines.executions({ status: query.get('status') ?? undefined, limit: EXECUTIONS_SHOWN }).map(toJson);

/** `GET /_local/logs?function=`: the latest lines, of a function if one is named. */
export const listLogs: Control = ({ runtime }, { query }) => {
  const wanted = (query.get('function') ?? '').toLowerCase();
  return runtime.log.recent().filter(({ from }) => from.toLowerCase().includes(wanted));
};

function toJson(execution: Execution) {
  const at = (instant: number | null) => (instant === null ? null : new Date(instant).toISOString());
  return {
    name: execution.name,
    arn: execution.arn,
    status: execution.status,
    state: execution.position.state,
    waitsUntil: execution.phase === 'waiting' && execution.status === 'RUNNING' ? at(execution.resumeAt) : null,
    input: JSON.parse(execution.input),
    transitions: execution.transitions,
    startedAt: at(execution.startedAt),
    stoppedAt: at(execution.stoppedAt),
    error: execution.error,
    cause: execution.cause,
  };
}

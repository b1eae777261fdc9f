import * as z from 'zod';
import type { Control } from '#local/controls/context.ts';
import { checked, Problem } from '#local/controls/problem.ts';
import type { Execution } from '#local/services/state-machines/executions.ts';

const EXECUTIONS_SHOWN = 500;

/** `GET /_local/executions?status=`: newest first. */
export const listExecutions: Control = ({ stateMachines }, { query }) =>
  stateMachines.executions({ status: query.get('status') ?? undefined, limit: EXECUTIONS_SHOWN }).map(toJson);

const LOSE = z.strictObject({ number: z.string().min(1), tenant: z.string().min(1).default('default') });
const OfRecord = z.looseObject({ number: z.string(), tenant: z.string() });

/** `POST /_local/executions/lose`: stops what runs for a record, as an outage of Step Functions would. Nothing else notices. */
export const loseExecutions: Control = ({ stateMachines }, { body }) => {
  const { number, tenant } = checked(LOSE, body);
  const lost = stateMachines.running().filter(({ input }) => {
    const record = OfRecord.safeParse(JSON.parse(input)).data;
    return record?.number === number && record.tenant === tenant;
  });
  if (lost.length === 0) throw new Problem(404, `No execution runs for ${number} of ${tenant}.`);
  for (const execution of lost) stateMachines.lose(execution);
  return { lost: lost.map(({ name }) => name) };
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

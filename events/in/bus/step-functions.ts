import * as z from 'zod';
import { busEvent, instantOf, labelled, paragraphs } from '#events/in/reading/bus-event.ts';
import { consolePage } from '#events/in/reading/console.ts';
import { defineBusSource, type SourceAlert } from '#events/in/source/define-source.ts';

const EXECUTION = 'Step Functions Execution Status Change';
/** Never `SUCCEEDED`: the timers of the desk are executions and succeed all day. `ABORTED` is what somebody wanted. */
const FAILED = ['FAILED', 'TIMED_OUT'];
const MACHINE = 'arn:aws:states:eu-central-1:123456789012:stateMachine:orders';

const EventSchema = busEvent(
  [EXECUTION],
  z.object({
    stateMachineArn: z.string().min(1),
    executionArn: z.string(),
    status: z.string(),
    error: z.string().nullish(),
    cause: z.string().nullish(),
  }),
);

const example: z.input<typeof EventSchema> = {
  id: '6f1d3c1e-0000-4000-8000-000000000090',
  source: 'aws.states',
  'detail-type': EXECUTION,
  account: '123456789012',
  region: 'eu-central-1',
  time: '2026-09-07T08:00:05Z',
  detail: {
    stateMachineArn: MACHINE,
    executionArn: 'arn:aws:states:eu-central-1:123456789012:execution:orders:e1',
    status: 'FAILED',
    error: 'States.TaskFailed',
  },
};

export const stepFunctions = defineBusSource({
  id: 'aws.states',
  title: 'AWS Step Functions',
  summary: 'Executions that fail, one incident per state machine.',
  bus: 'default',
  severities: {},
  defaultSeverity: 'medium',
  events: [
    {
      detailType: EXECUTION,
      outcome: 'opens',
      when: '`FAILED` and `TIMED_OUT`; nothing resolves by itself, for another execution that succeeds says nothing about this one',
      detail: { status: FAILED },
    },
  ],
  schema: EventSchema,
  examples: [
    {
      name: 'an execution fails',
      input: example,
      becomes: [{ key: MACHINE, state: 'firing', title: 'State machine orders: execution failed', items: [MACHINE] }],
    },
    {
      name: 'an execution is stopped',
      input: { ...example, detail: { ...example.detail, status: 'ABORTED' } },
      becomes: [],
    },
  ],
  setup: `Nothing. Name \`aws.states\` in \`alerts.optOut\` of the configuration where executions fail by design.`,
  map: ({ account, region, time, detail }): SourceAlert[] => {
    const { stateMachineArn, executionArn, status, error, cause } = detail;
    if (!FAILED.includes(status)) return [];
    const machine = stateMachineArn.split(':').at(-1) ?? stateMachineArn;
    return [
      {
        key: stateMachineArn,
        state: 'firing',
        severity: null,
        title: `State machine ${machine}: execution ${status === 'FAILED' ? 'failed' : 'timed out'}`,
        description: paragraphs(error, cause, executionArn),
        at: instantOf(time),
        url: consolePage(region, `/states/home#/v2/executions/details/${encodeURIComponent(executionArn)}`),
        runbook: null,
        items: [stateMachineArn],
        labels: labelled({ account, region, stateMachine: machine }),
      },
    ];
  },
});

import * as z from 'zod';
import { busEvent, instantOf, labelled, present } from '#events/in/reading/bus-event.ts';
import { consolePage } from '#events/in/reading/console.ts';
import { defineBusSource, type SourceAlert } from '#events/in/source/define-source.ts';

const EXECUTION = 'CodePipeline Pipeline Execution State Change';
const DECIDING = ['FAILED', 'SUCCEEDED'];
const PIPELINE = 'arn:aws:codepipeline:eu-central-1:123456789012:orders';

const EventSchema = busEvent(
  [EXECUTION],
  z.object({ pipeline: z.string().min(1), 'execution-id': z.string().optional(), state: z.string() }),
);

const example: z.input<typeof EventSchema> = {
  id: '6f1d3c1e-0000-4000-8000-000000000080',
  source: 'aws.codepipeline',
  'detail-type': EXECUTION,
  account: '123456789012',
  region: 'eu-central-1',
  time: '2026-09-07T08:00:05Z',
  resources: [PIPELINE],
  detail: { pipeline: 'orders', 'execution-id': 'e1', state: 'FAILED' },
};

export const codePipeline = defineBusSource({
  id: 'aws.codepipeline',
  title: 'AWS CodePipeline',
  summary: 'Pipelines that fail, until they succeed again.',
  bus: 'default',
  severities: {},
  defaultSeverity: 'medium',
  events: [
    {
      detailType: EXECUTION,
      outcome: 'decided by its state',
      when: '`FAILED` opens, `SUCCEEDED` resolves, anything else changes nothing',
      detail: { state: DECIDING },
    },
    { detailType: 'CodePipeline Stage Execution State Change', outcome: 'ignored', when: 'stages of a pipeline' },
    { detailType: 'CodePipeline Action Execution State Change', outcome: 'ignored', when: 'actions of a stage' },
  ],
  schema: EventSchema,
  examples: [
    {
      name: 'a pipeline fails',
      input: example,
      becomes: [{ key: PIPELINE, state: 'firing', title: 'Pipeline orders failed', items: [PIPELINE] }],
    },
    {
      name: 'it succeeds again',
      input: { ...example, detail: { ...example.detail, state: 'SUCCEEDED' } },
      becomes: [{ key: PIPELINE, state: 'resolved' }],
    },
    { name: 'it has started', input: { ...example, detail: { ...example.detail, state: 'STARTED' } }, becomes: [] },
  ],
  setup: `Nothing.`,
  map: ({ account, region, time, resources, detail }): SourceAlert[] => {
    const { pipeline, state, 'execution-id': execution = '' } = detail;
    if (!DECIDING.includes(state)) return [];
    const arn = resources[0] ?? `arn:aws:codepipeline:${region}:${account}:${pipeline}`;
    return [
      {
        key: arn,
        state: state === 'FAILED' ? 'firing' : 'resolved',
        severity: null,
        title: `Pipeline ${pipeline} failed`,
        description: execution && `Execution ${execution}`,
        at: instantOf(time),
        url: consolePage(region, `/codesuite/codepipeline/pipelines/${pipeline}/executions/${execution}/timeline`),
        runbook: null,
        items: present(arn),
        labels: labelled({ account, region, pipeline }),
      },
    ];
  },
});

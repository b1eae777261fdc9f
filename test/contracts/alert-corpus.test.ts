import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { SourceAlert } from '#events/in/source/define-source.ts';
import { putOnBus } from './source-examples.ts';

/** Real events, kept beside the project and not in it; without them these tests say that they were skipped. */
const CORPUS = '../shared/corpus/alerts/aws';
const there = existsSync(CORPUS);

interface CorpusEvent {
  readonly source: string;
  readonly 'detail-type': string;
  readonly detail: Readonly<Record<string, unknown>>;
}

const files = there ? readdirSync(CORPUS).filter((name) => name.endsWith('.json')) : [];
const events = files.map((file) => ({
  file,
  event: JSON.parse(readFileSync(`${CORPUS}/${file}`, 'utf8')) as CorpusEvent,
}));

/** By what the event calls itself: what an alarm of this kind must become. */
const ALARMS: Readonly<Record<string, (event: CorpusEvent) => Partial<SourceAlert>>> = {
  'CloudWatch Alarm State Change': ({ detail }) => ({
    state: 'firing',
    title: String(detail.alarmName),
    key: expect.stringContaining(`:alarm:${detail.alarmName}`),
    items: expect.arrayContaining([expect.stringMatching(/^arn:.*:alarm:/), 'InstanceId:i-12345678901234567']),
  }),
  'AWS Health Event': ({ detail }) => ({
    state: 'firing',
    title: `${detail.service}: ${detail.eventTypeCode}`,
    key: `${detail.eventArn}/123456789012`,
  }),
  'Step Functions Execution Status Change': ({ detail }) => ({ state: 'firing', key: String(detail.stateMachineArn) }),
};

describe.skipIf(!there)('Given the recorded events of AWS', () => {
  const alarms = events.filter(({ event }) => event['detail-type'] in ALARMS);
  const others = events.filter(({ event }) => !(event['detail-type'] in ALARMS));

  it.each(alarms)('$file opens with its own title, key and item', ({ event }) => {
    expect(putOnBus(event)).toMatchObject([ALARMS[event['detail-type']]?.(event)]);
  });

  it.each(others)('$file opens nothing', ({ event }) => {
    expect(putOnBus(event).filter(({ state }) => state === 'firing')).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { guardDuty } from '#events/in/bus/guardduty.ts';
import { stepFunctions } from '#events/in/bus/step-functions.ts';
import { readEvent } from './read-event.ts';

const failure = stepFunctions.examples[0]?.input as object;
const finding = guardDuty.examples[0]?.input as object;

describe('an event of the bus', () => {
  it('of a source that is off is ignored until the configuration asks for it', () => {
    expect(readEvent(failure, [])).toEqual({ ignored: 'nobody asked for aws.states' });
    expect(readEvent(failure, ['aws.states'])).toMatchObject({ alerts: [{ state: 'firing' }] });
  });

  it('of a detail-type that is no alarm is ignored, whatever it holds', () => {
    const configured = { ...finding, source: 'aws.cloudwatch', 'detail-type': 'CloudWatch Alarm Configuration Change' };
    expect(readEvent(configured, [])).toHaveProperty('ignored');
    expect(readEvent({ ...finding, 'detail-type': 'GuardDuty Something New' }, [])).toHaveProperty('ignored');
  });

  it('of a source the desk does not know cannot be read', () => {
    expect(readEvent({ ...finding, source: 'com.example' }, [])).toMatchObject({
      sourceId: 'com.example',
      errors: [{ path: 'source' }],
    });
  });

  it('of another shape cannot be read, and says what is wrong', () => {
    expect(readEvent({ ...finding, detail: { id: 'x' } }, [])).toMatchObject({
      sourceId: 'aws.guardduty',
      errors: expect.arrayContaining([{ path: 'detail.type', message: 'is missing' }]),
    });
  });

  it.each([null, 'text', {}, []])('that is none at all (%j) cannot be read', (event) => {
    expect(readEvent(event, [])).toMatchObject({ sourceId: 'unknown' });
  });
});

import { describe, expect, it } from 'vitest';
import { ec2 } from '#events/in/aws/compute.ts';
import { guardDuty } from '#events/in/bus/guardduty.ts';
import { stepFunctions } from '#events/in/bus/step-functions.ts';
import { readEvent } from './read-event.ts';

const failure = stepFunctions.examples[0]?.input as object;
const AS_SHIPPED = { optIn: [], optOut: [] };
const notice = ec2.examples.find(({ name }) => name.startsWith('EC2 Spot'))?.input;
const finding = guardDuty.examples[0]?.input as object;

describe('an event of the bus', () => {
  const SPOT = 'aws.ec2/EC2 Spot Instance Interruption Warning';
  const FAILURE = 'aws.states/Step Functions Execution Status Change';

  it('that is a failure is read as shipped, and a notice only when it is asked for by type or by source', () => {
    expect(readEvent(failure, AS_SHIPPED)).toMatchObject({ alerts: [{ state: 'firing' }] });
    expect(readEvent(notice, AS_SHIPPED)).toEqual({ ignored: `nobody asked for ${SPOT}` });
    for (const optIn of [[SPOT], ['aws.ec2']])
      expect(readEvent(notice, { optIn, optOut: [] })).toMatchObject({ alerts: [{ state: 'firing' }] });
  });

  it('that the configuration opts out of is ignored, by type or by source, also when it is asked for elsewhere', () => {
    for (const optOut of [[FAILURE], ['aws.states']])
      expect(readEvent(failure, { optIn: ['aws.states'], optOut })).toEqual({
        ignored: `the configuration opts out of ${FAILURE}`,
      });
    const others = { optIn: [], optOut: ['aws.states/Another'] };
    expect(readEvent(failure, others)).toMatchObject({ alerts: [{ state: 'firing' }] });
  });

  it('of a detail-type that is known for no alarm is ignored, whatever it holds', () => {
    const evaluated = { ...finding, source: 'aws.config', 'detail-type': 'Config Rules Re-evaluation Status' };
    expect(readEvent(evaluated, AS_SHIPPED)).toEqual({ ignored: 'Config Rules Re-evaluation Status is no alert' });
  });

  it('of a detail-type the desk does not know of its source cannot be read, as by SNS', () => {
    expect(readEvent({ ...finding, 'detail-type': 'GuardDuty Something New' }, AS_SHIPPED)).toEqual({
      sourceId: 'aws.guardduty',
      errors: [{ path: 'detail-type', message: 'is none the desk reads of aws.guardduty' }],
    });
  });

  it('of a source the desk does not know cannot be read', () => {
    expect(readEvent({ ...finding, source: 'com.example' }, AS_SHIPPED)).toMatchObject({
      sourceId: 'com.example',
      errors: [{ path: 'source' }],
    });
  });

  it('of another shape cannot be read, and says what is wrong', () => {
    expect(readEvent({ ...finding, detail: { id: 'x' } }, AS_SHIPPED)).toMatchObject({
      sourceId: 'aws.guardduty',
      errors: expect.arrayContaining([{ path: 'detail.type', message: 'is missing' }]),
    });
  });

  it.each([null, 'text', {}, []])('that is none at all (%j) cannot be read', (event) => {
    expect(readEvent(event, AS_SHIPPED)).toMatchObject({ sourceId: 'unknown' });
  });
});

import { describe, expect, it } from 'vitest';
import type { SourceAlert } from '#events/in/source/define-source.ts';
import { cloudWatch } from './cloudwatch.ts';
import { cloudWatchAlarmExample } from './cloudwatch-examples.ts';

function alertsOf(detail: object): readonly SourceAlert[] {
  return cloudWatch.map(cloudWatch.schema.parse({ ...cloudWatchAlarmExample, detail }));
}

const { detail } = cloudWatchAlarmExample;

describe('given a composite alarm whose actions are suppressed', () => {
  it.each(['Alarm', 'WaitPeriod', 'ExtensionPeriod'])('when it fires during %s then it opens nothing', (by) => {
    expect(alertsOf({ ...detail, state: { ...detail.state, actionsSuppressedBy: by } })).toEqual([]);
  });

  it('when it recovers meanwhile then it resolves', () => {
    const state = { ...detail.state, value: 'OK', actionsSuppressedBy: 'Alarm' };
    expect(alertsOf({ ...detail, state })).toMatchObject([{ state: 'resolved' }]);
  });

  it('when the suppressor lets go and it is told again then it opens', () => {
    const previousState = { ...detail.state, actionsSuppressedBy: 'WaitPeriod' };
    expect(alertsOf({ ...detail, previousState })).toMatchObject([{ state: 'firing' }]);
  });
});

it('given an alarm that a mute rule mutes then it opens, for it is told once only, and says so', () => {
  const muteDetail = { mutedByArn: 'arn:aws:cloudwatch:eu-central-1:123456789012:alarm-mute-rule:night' };
  const [alert] = alertsOf({ ...detail, muteDetail });
  expect(alert?.labels.muted).toBe(muteDetail.mutedByArn);
  expect(alert?.description).toContain(muteDetail.mutedByArn);
});

import * as z from 'zod';
import { autoScaling } from '#events/in/aws/compute.ts';
import { rds } from '#events/in/aws/databases.ts';
import { isWell, severityOf, statesOf, troubleOf } from '#events/in/aws/rds-troubles.ts';
import { itemsOf, paragraphs, required, words } from '#events/in/reading/fields.ts';
import { instantOf } from '#events/in/reading/instants.ts';
import type { SourceAlert } from '#events/in/source/define-source.ts';

/** What services of AWS publish to a topic in forms of their own, older than EventBridge. */

/** A notification of an Auto Scaling group. */
export const ScalingNoticeSchema = z.object({
  Event: required,
  AutoScalingGroupName: required,
  AutoScalingGroupARN: words,
  AccountId: words,
  Time: words,
  StatusMessage: words,
  Cause: words,
  Description: words,
});

/** `autoscaling:EC2_INSTANCE_LAUNCH_ERROR` is the event that EventBridge calls `EC2 Instance Launch Unsuccessful`. */
const SCALING_TYPES: Readonly<Record<string, string>> = {
  'autoscaling:EC2_INSTANCE_LAUNCH_ERROR': 'EC2 Instance Launch Unsuccessful',
  'autoscaling:EC2_INSTANCE_LAUNCH': 'EC2 Instance Launch Successful',
  'autoscaling:EC2_INSTANCE_TERMINATE_ERROR': 'EC2 Instance Terminate Unsuccessful',
  'autoscaling:EC2_INSTANCE_TERMINATE': 'EC2 Instance Terminate Successful',
};

/** @returns none for a notification of another kind, such as the test when it is switched on */
export function fromScalingNotice(notice: z.output<typeof ScalingNoticeSchema>): readonly SourceAlert[] {
  const { Event, AutoScalingGroupARN: arn, AccountId: account, Time, ...detail } = notice;
  const detailType = SCALING_TYPES[Event];
  if (detailType === undefined) return [];
  const region = arn.split(':')[3] ?? '';
  const envelope = { id: '', source: autoScaling.id, 'detail-type': detailType, account, region, time: Time };
  return autoScaling.map({ ...envelope, resources: itemsOf(arn), detail });
}

/** An event subscription of RDS: it names no category, so its id decides where that says enough, and its words elsewhere. */
export const DatabaseNoticeSchema = z.object({
  'Event Source': required,
  'Source ID': required,
  'Source ARN': words,
  'Event ID': words,
  'Event Message': required,
  'Event Time': words,
  'Identifier Link': words,
});

const SAYS_WRONG =
  /\b(fail(?:ed|ure|s)?|exhausted|incompatible|low storage|storage[- ]full|unable|cannot|could not|corrupt\w*|inaccessible|error)\b/i;

/** @returns none for a notice that something was done */
export function fromDatabaseNotice(notice: z.output<typeof DatabaseNoticeSchema>): readonly SourceAlert[] {
  const { 'Source ID': id, 'Source ARN': arn, 'Event ID': eventId, 'Event Message': message } = notice;
  const code = /RDS-EVENT-\d+/.exec(eventId)?.[0] ?? '';
  const trouble = troubleOf(code);
  const told = {
    title: `RDS: ${id}: ${message}`,
    description: paragraphs(message, code),
    at: instantOf(`${notice['Event Time'].replace(' ', 'T')}Z`) ?? null,
    url: notice['Identifier Link'] || null,
    runbook: null,
    items: itemsOf(arn, id),
    labels: { database: id, eventId: code, kind: notice['Event Source'] },
  };
  const keyOf = (what: string) => ['rds', arn || id, what].join('/');
  if (trouble === undefined) {
    const isWrong = SAYS_WRONG.test(message) && !isWell(code);
    return isWrong ? [{ ...told, key: keyOf(code || message), state: 'firing', severity: 'high' }] : [];
  }
  const severity = rds.severities[severityOf(trouble, code)] ?? rds.defaultSeverity;
  return statesOf(trouble, code).map((state) => ({ ...told, key: keyOf(trouble.what), state, severity }));
}

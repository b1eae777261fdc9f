import * as z from 'zod';
import { busEvent, instantOf, labelled, paragraphs, present } from '#events/in/reading/bus-event.ts';
import { consolePage } from '#events/in/reading/console.ts';
import { defineBusSource, type SourceAlert } from '#events/in/source/define-source.ts';

const BACKUP = 'Backup Job State Change';
const COPY = 'Copy Job State Change';
const RESTORE = 'Restore Job State Change';

const DetailSchema = z.object({
  backupJobId: z.string().optional(),
  copyJobId: z.string().optional(),
  restoreJobId: z.string().optional(),
  resourceArn: z.string().optional(),
  resourceType: z.string().optional(),
  backupVaultArn: z.string().optional(),
  backupVaultName: z.string().optional(),
  destinationBackupVaultArn: z.string().optional(),
  recoveryPointArn: z.string().optional(),
  sourceRecoveryPointArn: z.string().optional(),
  /** Jobs that restore call it `status`, the others `state`. */
  state: z.string().optional(),
  status: z.string().optional(),
  statusMessage: z.string().nullish(),
});

const EventSchema = busEvent([BACKUP, COPY, RESTORE], DetailSchema);
type BackupEvent = z.output<typeof EventSchema>;

const FAILED = ['FAILED', 'ABORTED', 'EXPIRED', 'PARTIAL'];
const DECIDING = [...FAILED, 'COMPLETED'];
const DATABASE = 'arn:aws:rds:eu-central-1:123456789012:db:orders';

const KINDS: Readonly<Record<BackupEvent['detail-type'], { readonly name: string; readonly page: string }>> = {
  [BACKUP]: { name: 'backup', page: 'backup' },
  [COPY]: { name: 'copy', page: 'copy' },
  [RESTORE]: { name: 'restore', page: 'restore' },
};

const example: z.input<typeof EventSchema> = {
  id: '6f1d3c1e-0000-4000-8000-000000000050',
  source: 'aws.backup',
  'detail-type': BACKUP,
  account: '123456789012',
  region: 'eu-central-1',
  time: '2026-09-07T08:00:05Z',
  resources: ['arn:aws:ec2:eu-central-1::snapshot/snap-1'],
  detail: {
    backupJobId: 'e6b4e44c-0000-4000-8000-000000000001',
    backupVaultName: 'nightly',
    resourceArn: DATABASE,
    resourceType: 'RDS',
    state: 'FAILED',
    statusMessage: 'The vault does not exist.',
  },
};

export const backup = defineBusSource({
  id: 'aws.backup',
  title: 'AWS Backup',
  summary: 'Backups, copies and restores that failed; the next one of the resource that succeeds resolves.',
  bus: 'default',
  severities: { FAILED: 'high', EXPIRED: 'high', ABORTED: 'medium', PARTIAL: 'medium' },
  defaultSeverity: 'high',
  events: [
    {
      detailType: BACKUP,
      outcome: 'decided by its state',
      when: '`FAILED`, `EXPIRED`, `ABORTED` and `PARTIAL` open, `COMPLETED` of the same resource resolves',
      detail: { state: DECIDING },
    },
    {
      detailType: COPY,
      outcome: 'decided by its state',
      when: 'likewise, per vault it goes to',
      detail: { state: DECIDING },
    },
    {
      detailType: RESTORE,
      outcome: 'decided by its state',
      when: 'likewise, by its `status`',
      detail: { status: DECIDING },
    },
    { detailType: 'Recovery Point State Change', outcome: 'ignored', when: 'what a job made' },
    { detailType: 'Backup Vault State Change', outcome: 'ignored', when: 'a vault was made, changed or deleted' },
    { detailType: 'Backup Plan State Change', outcome: 'ignored', when: 'a plan was made, changed or deleted' },
  ],
  schema: EventSchema,
  examples: [
    {
      name: 'a backup fails',
      input: example,
      becomes: [
        {
          key: `backup/${DATABASE}`,
          state: 'firing',
          severity: 'FAILED',
          title: `AWS Backup: backup of ${DATABASE} failed`,
          items: [DATABASE],
        },
      ],
    },
    {
      name: 'the next one succeeds',
      input: { ...example, detail: { ...example.detail, state: 'COMPLETED' } },
      becomes: [{ key: `backup/${DATABASE}`, state: 'resolved' }],
    },
    {
      name: 'a restore runs out of time',
      input: {
        ...example,
        'detail-type': RESTORE,
        detail: {
          restoreJobId: 'r1',
          recoveryPointArn: 'arn:aws:rds:eu-central-1:123456789012:snapshot:s1',
          status: 'EXPIRED',
        },
      },
      becomes: [{ key: 'restore/arn:aws:rds:eu-central-1:123456789012:snapshot:s1', severity: 'EXPIRED' }],
    },
    { name: 'a job is running', input: { ...example, detail: { ...example.detail, state: 'RUNNING' } }, becomes: [] },
  ],
  setup: `Nothing. AWS Backup tells of jobs within some five minutes, as best it can; an alarm on the metric \`NumberOfBackupJobsFailed\` covers what it forgets.`,
  map: mapJob,
});

function mapJob({ account, region, time, resources, detail, ...event }: BackupEvent): SourceAlert[] {
  const outcome = detail.state ?? detail.status ?? '';
  if (!DECIDING.includes(outcome)) return [];
  const { name, page } = KINDS[event['detail-type']];
  const job = detail.backupJobId ?? detail.copyJobId ?? detail.restoreJobId ?? '';
  const what = subjectOf(detail) ?? resources[0] ?? `${name} job ${job}`;
  return [
    {
      key: [name, what, ...present(detail.destinationBackupVaultArn)].join('/'),
      state: outcome === 'COMPLETED' ? 'resolved' : 'firing',
      severity: outcome,
      title: `AWS Backup: ${name} of ${what} ${outcome.toLowerCase()}`,
      description: paragraphs(detail.statusMessage, `Job ${job}`),
      at: instantOf(time),
      url: consolePage(region, `/backup/home#/jobs/${page}/details/${encodeURIComponent(job)}`),
      runbook: null,
      items: present(detail.resourceArn ?? what),
      labels: labelled({
        ...{ account, region, job: name, resourceType: detail.resourceType, vault: detail.backupVaultName },
      }),
    },
  ];
}

/** What the next job that succeeds will name as well. */
function subjectOf(detail: BackupEvent['detail']): string | undefined {
  return detail.resourceArn ?? detail.recoveryPointArn ?? detail.sourceRecoveryPointArn;
}

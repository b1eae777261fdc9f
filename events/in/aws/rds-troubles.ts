/**
 * What RDS tells by its id alone: the category says `failover`, `notification` or `maintenance` of good news and bad. From the lists of
 * events of RDS and Aurora; what is routine, or done by hand, is in none of these.
 */
export interface Trouble {
  /** What is wrong, in few words: the title, the row's name, and with the database its key. */
  readonly what: string;
  /** A word of the source's severities. */
  readonly severity: string;
  /** Types of sources that tell of it, as in `RDS DB Instance Event`. */
  readonly of: readonly string[];
  /** Numbers of events. Those in `failed` say that it did not work out, and weigh more. */
  readonly opens: readonly string[];
  readonly failed?: readonly string[];
  /** It is over. */
  readonly over?: readonly string[];
  /** It is over, and nothing may have told that it began. */
  readonly completed?: readonly string[];
}

const INSTANCE = 'DB Instance';
const CLUSTER = 'DB Cluster';

export const RDS_TROUBLES: readonly Trouble[] = [
  {
    what: 'failover',
    severity: 'failover',
    of: [INSTANCE],
    opens: ['0013', '0050'],
    over: ['0051', '0065'],
    completed: ['0049', '0015'],
  },
  {
    what: 'failover',
    severity: 'failover',
    of: [CLUSTER],
    opens: ['0072', '0073'],
    failed: ['0069', '0070'],
    completed: ['0071'],
  },
  // A switchover that begins is somebody's own doing; a failover of a global database tells no beginning.
  {
    what: 'global failover',
    severity: 'failover',
    of: [CLUSTER],
    opens: [],
    failed: ['0187', '0239'],
    over: ['0185'],
    completed: ['0238'],
  },
  // Writes were not blocked before it: what was written last may have to be recovered.
  { what: 'global failover', severity: 'failover', of: [INSTANCE], opens: [], failed: ['0391'] },
  { what: 'low storage', severity: 'low storage', of: [INSTANCE], opens: ['0221', '0222', '0330', '0331'] },
  { what: 'restart failed', severity: 'failure', of: [INSTANCE], opens: ['0022'], over: ['0006'] },
  { what: 'encryption key out of reach', severity: 'failure', of: [INSTANCE], opens: ['0419'] },
  { what: 'replication stopped', severity: 'failure', of: [INSTANCE], opens: ['0045', '0057'], over: ['0046'] },
  { what: 'replication channel stopped', severity: 'failure', of: [INSTANCE], opens: ['0358'], over: ['0357'] },
  { what: 'no read replica', severity: 'refused', of: [INSTANCE], opens: ['0202'] },
  { what: 'critically low memory', severity: 'failure', of: [INSTANCE], opens: ['0403', '0404'] },
  {
    what: 'upgrade failed',
    severity: 'refused',
    of: [INSTANCE],
    opens: ['0158', '0270', '0425', '0429'],
    over: ['0047', '0268'],
  },
  {
    what: 'upgrade failed',
    severity: 'refused',
    of: [CLUSTER],
    opens: ['0085', '0174', '0389', '0412'],
    over: ['0173', '0176', '0289', '0290'],
  },
  {
    what: 'change failed',
    severity: 'refused',
    of: [INSTANCE],
    opens: ['0067', '0084', '0086', '0157', '0231', '0327'],
  },
  { what: 'change failed', severity: 'refused', of: [CLUSTER], opens: ['0076', '0077', '0152', '0426'] },
  { what: 'export failed', severity: 'refused', of: ['DB Snapshot'], opens: ['0159'], over: ['0161'] },
  { what: 'export failed', severity: 'refused', of: ['DB Cluster Snapshot'], opens: ['0162'], over: ['0164'] },
  { what: 'export failed', severity: 'refused', of: [CLUSTER], opens: ['0234'], over: ['0236'] },
];

/** RDS counts good news among its failures, too: the key is within reach again. */
const WELL = ['0420'];

const idOf = (number: string) => `RDS-EVENT-${number}`;

/** The ids as events have them. */
export function idsOf({ opens, failed = [], over = [], completed = [] }: Trouble) {
  return {
    opens: [...opens, ...failed].map(idOf),
    ...(over.length > 0 && { resolves: over.map(idOf) }),
    ...(completed.length > 0 && { completes: completed.map(idOf) }),
  };
}

export function severityOf({ severity, failed = [] }: Trouble, eventId: string): string {
  return failed.map(idOf).includes(eventId) ? 'failure' : severity;
}

/** @returns what an event of it comes to, in this order: one that completes what nothing told to begin opens first */
export function statesOf(trouble: Trouble, eventId: string): readonly ('firing' | 'resolved')[] {
  const { opens, completes = [] } = idsOf(trouble);
  if (opens.includes(eventId)) return ['firing'];
  return completes.includes(eventId) ? ['firing', 'resolved'] : ['resolved'];
}

export function isWell(eventId: string): boolean {
  return WELL.map(idOf).includes(eventId);
}

/** @returns the trouble an event tells of by its id; none for one whose category or words must say it */
export function troubleOf(eventId: string): Trouble | undefined {
  return RDS_TROUBLES.find((trouble) => Object.values(idsOf(trouble)).flat().includes(eventId));
}

import { MATCH_MS } from '#domain/alerts/matching/bounded-reg-exp.ts';
import { LARGEST_DETAIL_BYTES } from '#domain/kernel/event-picture.ts';
import { LONGEST_LOCAL_PART } from '#domain/mail/address.ts';
import { LONGEST_SUBJECT } from '#domain/mail-out/compose-notice.ts';
import { LONGEST_READABLE_TENANT } from '#functions/arm-timers/execution-name.ts';
import { TIMEOUT_MS } from '#functions/call-webhook/post.ts';
import { RETENTION } from '#infra/lambda/dead-letters.ts';
import { BATCH_SIZE, MAX_RECORD_AGE, RETRY_ATTEMPTS } from '#infra/lambda/stream-consumer.ts';
import { PAGES_AT_ONCE } from '#infra/lifecycle/replay-state-machine.ts';
import { MAPPING_MS } from '#shared/alerts-in/read-webhook.ts';
import { MOST_BYTES as MOST_OF_A_CALL_BYTES } from '#shared/bus/put-events.ts';
import { MOST_TEXT_LINES } from '#shared/mail-in/mend/text-lines.ts';
import {
  ANSWERS_PER_SUBJECT_AND_DAY,
  ANSWERS_PER_SUBJECT_AND_HOUR,
  MAILS_PER_ADDRESS_AND_HOUR,
  MAILS_PER_SUBJECT_AND_DAY,
  MAILS_PER_SUBJECT_AND_HOUR,
} from '#shared/mail-out/budget/budget.ts';
import { SHARDS } from '#shared/store/incidents/index-keys.ts';
import { MOST_ENTRY_BYTES } from '#shared/store/records/journal-entry.ts';
import { AT_ONCE } from '#shared/use-cases/administration/replay-page.ts';
import { PAGE_SIZE } from '#shared/use-cases/administration/replay-plan.ts';
import { RECORDS_A_TRANSACTION } from '#shared/use-cases/kernel/change-records.ts';
import { MOST_BYTES as MOST_OF_A_WEBHOOK_BYTES } from '#shared/use-cases/secrets/webhook-secrets.ts';
import { MOST_PER_SHARD } from '#shared/use-cases/timers/sweep-timers.ts';
import { count, type Limit, size, time } from './limit.ts';

export const BEHIND: readonly Limit[] = [
  {
    of: 'Event out',
    is: `${size(LARGEST_DETAIL_BYTES)}. Longer texts of the record are cut in it and marked.`,
    at: 'shared/domain/kernel/event-picture.ts',
  },
  { of: 'Call of PutEvents', is: `${size(MOST_OF_A_CALL_BYTES)}.`, at: 'shared/bus/put-events.ts' },
  {
    of: 'Entries of a command',
    is: `above ${size(MOST_ENTRY_BYTES)} they lie in the journal alone, and not in the snapshot too.`,
    at: 'shared/store/records/journal-entry.ts',
  },
  {
    of: 'Regular expression of a mapping',
    is: `${time(MATCH_MS)}, all of a message ${time(MAPPING_MS)}. What takes longer is kept as unreadable.`,
    at: 'shared/alerts-in/read-webhook.ts',
  },
  {
    of: 'Mail in',
    is: `40 MB (SES), ${count(MOST_TEXT_LINES)} lines; what has more is quarantined.`,
    at: 'shared/mail-in/mend/text-lines.ts',
  },
  {
    of: 'Mail out',
    is: `10 MB (SES), a subject of ${LONGEST_SUBJECT} characters, ${LONGEST_LOCAL_PART} before the @ of an address.`,
    at: 'shared/domain/mail-out/compose-notice.ts',
  },
  {
    of: 'Mail to one address',
    is: `${MAILS_PER_SUBJECT_AND_HOUR} an hour and ${MAILS_PER_SUBJECT_AND_DAY} a day about one matter, ${ANSWERS_PER_SUBJECT_AND_HOUR} and ${ANSWERS_PER_SUBJECT_AND_DAY} of what people of the desk write, ${MAILS_PER_ADDRESS_AND_HOUR} an hour in all. What people of the desk need is bundled instead of dropped.`,
    at: 'shared/mail-out/budget/budget.ts',
  },
  {
    of: 'Webhook out',
    is: `${time(TIMEOUT_MS)}; address and secret ${size(MOST_OF_A_WEBHOOK_BYTES)} together. Deliveries are kept for 30 days, tried for one.`,
    at: 'functions/call-webhook/post.ts',
  },
  {
    of: 'Secrets',
    is: '10,000 parameters of an account and region (AWS), three put a second.',
    at: 'shared/secrets/parameters.ts',
  },
  {
    of: 'Replay',
    is: `${PAGE_SIZE} records a page, ${PAGES_AT_ONCE} pages at once with ${AT_ONCE} writers each.`,
    at: 'shared/use-cases/administration/replay-plan.ts',
  },
  {
    of: 'Records of one transaction',
    is: `${RECORDS_A_TRANSACTION}.`,
    at: 'shared/use-cases/kernel/change-records.ts',
  },
  {
    of: 'Sweep',
    is: `${MOST_PER_SHARD} timers of each of ${SHARDS} shards a minute.`,
    at: 'shared/use-cases/timers/sweep-timers.ts',
  },
  {
    of: 'Stream batch',
    is: `${BATCH_SIZE} records, ${RETRY_ATTEMPTS} retries, ${MAX_RECORD_AGE.toHours()} hours.`,
    at: 'infra/lambda/stream-consumer.ts',
  },
  { of: 'Dead letters', is: `kept ${RETENTION.toDays()} days.`, at: 'infra/lambda/dead-letters.ts' },
  {
    of: 'Execution name',
    is: `\`<tenant, at most ${LONGEST_READABLE_TENANT}>-<number>-<12 hex>-g<generation>\`, within the 80 characters of Step Functions.`,
    at: 'functions/arm-timers/execution-name.ts',
  },
];

import { PAGE_BYTES } from '#domain/kernel/page-bytes.ts';
import { MOST_OVERRIDE_BYTES } from '#domain/on-call/overrides.ts';
import { LARGEST_SCHEDULE_BYTES } from '#domain/on-call/schedule-faults.ts';
import { LARGEST_ITEM_BYTES } from '#domain/register/item-size.ts';
import { LONGEST_EXCERPT } from '#domain/search/excerpt.ts';
import { LONGEST_QUERY, MOST_ASKED_WORDS } from '#domain/search/query.ts';
import { MOST_TERMS } from '#domain/search/record-terms.ts';
import { LONGEST_WORD } from '#domain/search/wholes.ts';
import { LARGEST_LOGO_BYTES } from '#domain/status-page/logo.ts';
import { MOST_PUBLIC_SERVICES } from '#domain/status-page/status-page.ts';
import { LARGEST_WEBHOOK_BYTES, MOST_WEBHOOKS } from '#domain/webhooks/webhook-faults.ts';
import {
  LARGEST_UPLOAD_BYTES,
  LONGEST_ANSWER,
  LONGEST_FILE_NAME,
  LONGEST_FILE_NAME_BYTES,
  LONGEST_FILLED_ANSWER_BYTES,
  LONGEST_SHOWN_MAIL,
  MOST_ANSWERS,
  MOST_UPLOADS,
} from '#events/terms/limits.ts';
import { DEFAULT_PAGE, LONGEST_PAGE } from '#functions/http-api/api/paging.ts';
import { LARGEST_CONFIGURATION_BYTES } from '#functions/http-api/routes/configuration/configuration.ts';
import { MOST_QUEUES } from '#functions/http-api/routes/queues/list-query.ts';
import { ALERT_BURST, ALERTS_PER_SECOND, BURST, REQUESTS_PER_SECOND } from '#infra/constructs/api.ts';
import { AT_ONCE } from '#shared/alerts-in/report-message.ts';
import { LARGEST_ALERTS_BYTES, LARGEST_BODY_BYTES, LARGEST_CHAT_BYTES } from '#shared/http/json-body.ts';
import { MOST_EXAMINED as MOST_OF_A_LIST } from '#shared/store/incidents/incident-list.ts';
import { MOST_COUNTED } from '#shared/store/queues/count-records.ts';
import { MOST_VIEWS } from '#shared/store/queues/saved-views.ts';
import { MOST_TERMS_OF_WORD, PAGE_BUDGET } from '#shared/store/search/candidates.ts';
import { MOST_ASKED_AN_HOUR } from '#shared/store/subscriptions/asked-count.ts';
import { LONGEST_PK_BYTES } from '#shared/store/table/keys.ts';
import { MOST_PACKED_BYTES, PACKED_FROM_BYTES } from '#shared/store/tenants/packed-document.ts';
import { MOST_EXAMINED as MOST_OF_A_PREVIEW } from '#shared/use-cases/administration/preview-configuration.ts';
import { LONGEST_WAIT_MS, MOST_ATTEMPTS } from '#shared/use-cases/kernel/attempt.ts';
import { count, type Limit, size, time } from './limit.ts';

export const OF_REQUESTS: readonly Limit[] = [
  {
    of: 'A search',
    is: `${count(LONGEST_QUERY)} characters, ${MOST_ASKED_WORDS} words; a page reads ${count(PAGE_BUDGET.items)} items, and of a beginning ${MOST_TERMS_OF_WORD} words at a time; excerpts have ${LONGEST_EXCERPT} characters.`,
    at: 'shared/store/search/candidates.ts',
  },
  {
    of: 'What a record is found by',
    is: `${count(MOST_TERMS)} words, its title, items and first texts before what was written later; of a word ${LONGEST_WORD} characters.`,
    at: 'shared/domain/search/record-terms.ts',
  },
  {
    of: 'A count of a view',
    is: `${count(MOST_COUNTED)}, beyond which it says that there are more.`,
    at: 'shared/store/queues/count-records.ts',
  },
  {
    of: 'A list of queues',
    is: `${count(MOST_QUEUES)} groups.`,
    at: 'functions/http-api/routes/queues/list-query.ts',
  },
  {
    of: 'API',
    is: `${count(REQUESTS_PER_SECOND)} requests a second, bursts of ${count(BURST)}.`,
    at: 'infra/constructs/api.ts',
  },
  {
    of: 'Alerts by webhook',
    is: `${count(ALERTS_PER_SECOND)} requests a second, bursts of ${count(ALERT_BURST)}; bodies up to ${size(LARGEST_ALERTS_BYTES)}, ${AT_ONCE} alerts of a body at a time.`,
    at: 'infra/constructs/api.ts',
  },
  {
    of: 'A body',
    is: `${size(LARGEST_BODY_BYTES)}, a configuration ${size(LARGEST_CONFIGURATION_BYTES)}, what a chat posts ${size(LARGEST_CHAT_BYTES)} (\`x-max-bytes\` of the operation); 413 names the limit.`,
    at: 'shared/http/json-body.ts',
  },
  {
    of: 'Asking to be told of announcements',
    is: `${count(MOST_ASKED_AN_HOUR)} times an hour for a tenant, one mail a day for an address; then 429.`,
    at: 'shared/store/subscriptions/asked-count.ts',
  },
  {
    of: 'The status page',
    is: `${count(MOST_PUBLIC_SERVICES)} services, the first by name.`,
    at: 'shared/domain/status-page/status-page.ts',
  },
  {
    of: 'The logo of the status page',
    is: `${size(LARGEST_LOGO_BYTES)}.`,
    at: 'shared/domain/status-page/logo.ts',
  },
  {
    of: 'An item of the register',
    is: `${size(LARGEST_ITEM_BYTES)} of JSON; one of an earlier configuration that has more keeps the names that fit.`,
    at: 'shared/domain/register/item-size.ts',
  },
  {
    of: 'A schedule of who is on call',
    is: `${size(LARGEST_SCHEDULE_BYTES)} of JSON; ${size(MOST_OVERRIDE_BYTES)} of overrides together, some 2,000. Those that are over make room.`,
    at: 'shared/domain/on-call/schedule-faults.ts',
  },
  {
    of: 'A webhook',
    is: `${size(LARGEST_WEBHOOK_BYTES)} of JSON; a tenant has at most ${MOST_WEBHOOKS} of them.`,
    at: 'shared/domain/webhooks/webhook-faults.ts',
  },
  {
    of: 'A configuration',
    is: `stored compressed above ${size(PACKED_FROM_BYTES)}, and has ${size(MOST_PACKED_BYTES)} then.`,
    at: 'shared/store/tenants/packed-document.ts',
  },
  {
    of: 'A key of the table',
    is: `${count(LONGEST_PK_BYTES)} bytes, which is DynamoDB's.`,
    at: 'shared/store/table/keys.ts',
  },
  {
    of: 'A page of a list',
    is: `${DEFAULT_PAGE} records unless asked for more, ${LONGEST_PAGE} at most, ${size(PAGE_BYTES)} at most; whatever cuts it gives a cursor.`,
    at: 'functions/http-api/api/paging.ts',
  },
  {
    of: 'A list with a filter that no index serves',
    is: `looks at ${count(MOST_OF_A_LIST)} records a page.`,
    at: 'shared/store/incidents/incident-list.ts',
  },
  {
    of: 'Text of a mail in an answer',
    is: `${count(LONGEST_SHOWN_MAIL)} characters; the rest is a file of its entry.`,
    at: 'events/terms/limits.ts',
  },
  {
    of: 'Uploads',
    is: `${MOST_UPLOADS} at a time of ${size(LARGEST_UPLOAD_BYTES)}; a name of ${LONGEST_FILE_NAME} characters, ${size(LONGEST_FILE_NAME_BYTES)}.`,
    at: 'events/terms/limits.ts',
  },
  { of: 'Saved views', is: `${MOST_VIEWS} of one person.`, at: 'shared/store/queues/saved-views.ts' },
  {
    of: 'Canned answers',
    is: `${MOST_ANSWERS} of ${count(LONGEST_ANSWER)} characters, ${size(LONGEST_FILLED_ANSWER_BYTES)} when filled in.`,
    at: 'events/terms/limits.ts',
  },
  {
    of: 'Preview of a configuration',
    is: `${MOST_OF_A_PREVIEW} records at a time.`,
    at: 'shared/use-cases/administration/preview-configuration.ts',
  },
  {
    of: 'Attempts against other writers',
    is: `${MOST_ATTEMPTS}, with pauses up to ${time(LONGEST_WAIT_MS)}, then 503 \`busy\`.`,
    at: 'shared/use-cases/kernel/attempt.ts',
  },
];

import { LARGEST_ALERTS_BYTES } from '#shared/http/json-body.ts';
import { fenced } from './markdown.ts';

export const INTRODUCTION = `Every monitoring system the desk understands, and what to paste into it. What is wrong becomes one incident with its severity, title,
configuration items and runbook; the same again is one occurrence more; what recovers resolves it. One file in \`events/in/\` describes a source: its
schema, its mapping, its examples and this text.

Impact, urgency, group, key and title can be set otherwise by \`alerts.rules\` of the configuration, severities by \`alerts.sources\`, a second sender of the same kind
gets a name and tokens of its own by \`alerts.integrations\`. As shipped, failures that services of AWS tell are read and mere notices are off: \`alerts.optOut\` and
\`alerts.optIn\` list types of events as \`<source>/<detail-type>\`, such as \`aws.ec2/EC2 Spot Instance Interruption Warning\`, or all of a source by its name.`;

const TOKEN = fenced(
  'sh',
  `api=https://<api>   # the output ApiUrl of the service stack; http://127.0.0.1:4000 with npm start
curl -s -X POST -H "Authorization: Bearer $TOKEN" $api/integrations/alertmanager/tokens`,
);

export const PROOFS = `A webhook proves who sends it. Somebody with the role \`admin\` makes a token for the integration; the answer is the only place where it is told:

${TOKEN}

Two tokens are valid at a time, so that a new one can be handed out before the old one falls out or is taken back with
\`DELETE /integrations/{name}/tokens/{id}\`. \`GET /integrations\` lists what there is. A token is taken, in this order of preference,

- as \`Authorization: Bearer <token>\`,
- as the password of basic authentication, with any name,
- in the header \`X-Firstline-Token\`,
- as \`?token=<token>\` in the address, for systems that can set nothing else: addresses end up in logs, so prefer a header.

A system that signs needs no token: set what it signs with by \`PUT /integrations/{name}/secret\`. Where it signs a time as well, what is older than five
minutes is refused. A signature names no tenant; the address does: \`?tenant=<tenant>\`, the default one without it. A token of the user pool
with the role \`integration\` is taken by every integration of its tenant.`;

export const ANSWERS = `The answer comes after everything is written. Each alert of a body is judged on its own.

| status | means | send again |
| ------ | ----- | ---------- |
| 202 | \`{accepted: [{index, key, outcome, number}], unparsed: [{index, id, errors}]}\`; an outcome is \`opened\`, \`counted\`, \`recovered\`, \`repeated\`, \`ignored\` or \`dropped\` | no |
| 400 | the body as a whole cannot be read; it is kept under \`id\` | no |
| 401 | no proof, a wrong one, or a signature of another time | no |
| 403 | the proof of another integration, or a role that may not report | no |
| 404 | nobody knows this source | no |
| 413 | more than ${LARGEST_ALERTS_BYTES / 1024 ** 2} MB | no |
| 429, 503 | too many at once, or the desk cannot write now; \`Retry-After\` of a 503 says when | yes |

Sending the same again does no harm: an \`Idempotency-Key\`, the system's own id of the message, or else the very words tell that it came before.`;

export const UNREADABLE = `It is kept whole for 90 days, opens nothing, and sounds an alarm of the desk (\`alerts-unparsed\` in the [runbook](runbook.md)). \`GET /alerts/unparsed\` lists it with
what is wrong, \`GET /alerts/unparsed/{id}\` has the body. When a mapping or the sender is corrected, \`POST /alerts/unparsed/{id}/redrive\` reads it
again, by the very path of an alert that comes now.

It is the same at every door: a webhook, a topic, and the desk's own bus, where one rule takes what no other does (\`alerts-foreign\`): an event of a source the desk does
not know, of a type it does not read of that source, or under a name of the desk's that is none of its events. The account's default bus is full of events that are no alerts;
from there only those come that a source names.`;

export const SERVICES_INTRODUCTION = `What services of AWS put on the account's default bus, by \`<source>/<detail-type>\`. Failures are read as shipped, notices are off; a type that both
opens and resolves ends its incident by itself, the others are ended by people. Name a type, or a source for all of its types, in \`alerts.optOut\` or \`alerts.optIn\` of the
configuration. The desk's stack has the rules; events of other regions and accounts arrive when a rule there forwards them to this bus. The shapes are from the services'
documentation; only those of the recorded examples in the tests were seen in the wild.`;

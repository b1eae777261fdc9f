import { session } from './desk.js';

/** What to paste into a shell, per way into the desk. The token is read when it is copied, never shown. */
export function recipes({ api, aws, smtp, mailDomain, bus, region, accountId }) {
  const cli = `AWS_ACCESS_KEY_ID=x AWS_SECRET_ACCESS_KEY=x aws --region ${region} --endpoint-url ${aws}`;
  const alarm = {
    alarmName: 'orders-5xx',
    state: {
      value: 'ALARM',
      reason: 'Threshold crossed: 7 datapoints were greater than 5.',
      timestamp: '2026-11-20T10:00:00.000+0000',
    },
    previousState: { value: 'OK', timestamp: '2026-11-20T09:00:00.000+0000' },
    configuration: { description: 'Orders answer with errors', metrics: [] },
  };
  const arn = `arn:aws:cloudwatch:${region}:${accountId}:alarm:orders-5xx`;
  const entry = (source, type, detail, more = {}) =>
    JSON.stringify([{ Source: source, DetailType: type, Detail: JSON.stringify(detail), ...more }]);
  return [
    ['Log in with a token', () => `export TOKEN=${session.token}`],
    [
      'Open an incident',
      () =>
        `curl -H "Authorization: Bearer $TOKEN" -H 'Content-Type: application/json' -H "Idempotency-Key: $(date +%s%N)" \\\n  -d '{"title":"Printer on fire","description":"Third floor","impact":"critical","urgency":"critical"}' ${api}/incidents`,
    ],
    [
      'Report one by mail',
      () =>
        `printf 'From: bob@example.com\\nTo: desk@${mailDomain}\\nSubject: No network\\nMessage-ID: <%s@example.com>\\n\\nSince nine.\\n' $$ |\n  curl -s ${smtp} --mail-from bob@example.com --mail-rcpt desk@${mailDomain} -T -`,
    ],
    [
      'The same with swaks',
      () =>
        `swaks --server ${smtp.replace('smtp://', '')} --from bob@example.com --to desk@${mailDomain} \\\n  --header 'Subject: No network' --body 'Since nine.'`,
    ],
    [
      'A CloudWatch alarm',
      () =>
        `${cli} events put-events --entries \\\n  '${entry('aws.cloudwatch', 'CloudWatch Alarm State Change', alarm, { Resources: [arn] })}'`,
    ],
    [
      'An alert of your own',
      () =>
        `${cli} events put-events --entries \\\n  '${entry('firstline.alert', 'Alert', { key: 'backup', state: 'firing', title: 'Backup failed' }, { EventBusName: bus })}'`,
    ],
    [
      'An alert by webhook',
      () =>
        `curl -H "Authorization: Bearer $TOKEN" -H 'Content-Type: application/json' \\\n  -d '{"key":"disk/web-1","state":"firing","severity":"high","title":"Disk full on web-1"}' ${api}/alerts/generic`,
    ],
    [
      'A token for an Alertmanager',
      () => `curl -X POST -H "Authorization: Bearer $TOKEN" ${api}/integrations/alertmanager/tokens`,
    ],
    ['Let four hours go by', () => `curl -d '{"advance":"PT4H"}' ${api}/_local/clock`],
    [
      'Lose the timer of a record, as in an outage',
      () => `curl -d '{"number":"INC-000001"}' ${api}/_local/executions/lose`,
    ],
    ['Begin again with an empty desk', () => `curl -X POST ${api}/_local/reset`],
    ['Wait until all is quiet', () => `curl -X POST ${api}/_local/settle`],
  ];
}

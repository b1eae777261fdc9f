import * as z from 'zod';
import { tokenFor } from '#local/people/token-for.ts';
import type { Runtime } from '#local/runtime.ts';

const SetupSchema = z.object({ items: z.array(z.object({ text: z.string() })) });

/** What a person sees when the desk is ready: where everything is, a token, three things to try, and what is missing. */
export async function summaryOf({ addresses, resources }: Runtime): Promise<string> {
  const token = await tokenFor(addresses.api, 'ada@example.com', ['agent', 'admin', 'integration']);
  const domain = resources.ofType('AWS::SES::EmailIdentity')[0]?.physicalId ?? 'desk.example.com';
  const missing = await missingOf(addresses.api, token);
  return `
  console             ${addresses.api}/console/
  what happens now    ${addresses.api}/_local
  HTTP API            ${addresses.api}/openapi.json
  mail in             smtp://127.0.0.1:${addresses.smtpPort}  (anything@${domain})
  AWS                 ${addresses.aws}  (aws --endpoint-url …, any credentials)

  a token of an agent, administrator and sender of alerts:
  export TOKEN=${token}

  open an incident
    curl -H "Authorization: Bearer $TOKEN" -H 'Content-Type: application/json' -H "Idempotency-Key: $(date +%s)" \\
      -d '{"title":"Printer on fire","description":"Third floor","impact":"critical","urgency":"critical"}' ${addresses.api}/incidents
  report one by mail
    printf 'From: bob@example.com\\nTo: desk@${domain}\\nSubject: No network\\nMessage-ID: <%s@example.com>\\n\\nSince nine.\\n' $$ |
      curl -s smtp://127.0.0.1:${addresses.smtpPort} --mail-from bob@example.com --mail-rcpt desk@${domain} -T -
  let four hours go by: nobody takes it, so its targets are missed, at any time of the week
    curl -d '{"advance":"PT4H"}' -H 'Content-Type: application/json' ${addresses.api}/_local/clock
${missing.length === 0 ? '' : `\n  missing before this desk can be relied on (GET /setup says what to do)\n${listed(missing)}\n`}`;
}

/** Most at a glance; `GET /setup` has them all. */
const MOST_LINES = 8;

function listed(missing: readonly string[]): string {
  const more = missing.length - MOST_LINES;
  const lines = missing.slice(0, MOST_LINES).map((text) => `    - ${text}`);
  return [...lines, ...(more > 0 ? [`    - and ${more} more`] : [])].join('\n');
}

async function missingOf(api: string, token: string): Promise<string[]> {
  const response = await fetch(`${api}/setup`, { headers: { authorization: `Bearer ${token}` } });
  return SetupSchema.parse(await response.json()).items.map(({ text }) => text);
}

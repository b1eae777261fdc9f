import * as z from 'zod';
import type { Runtime } from '#local/runtime.ts';

const TokenSchema = z.object({ token: z.string() });

/** What a person sees when the desk is ready: where everything is, a token, and three things to try. */
export async function summaryOf({ addresses, resources }: Runtime): Promise<string> {
  const token = await tokenFor(addresses.api, 'ada@example.com', ['agent', 'admin', 'integration']);
  const domain = resources.ofType('AWS::SES::EmailIdentity')[0]?.physicalId ?? 'desk.example.com';
  return `
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
`;
}

async function tokenFor(api: string, email: string, roles: readonly string[]): Promise<string> {
  const response = await fetch(`${api}/_local/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, roles }),
  });
  return TokenSchema.parse(await response.json()).token;
}

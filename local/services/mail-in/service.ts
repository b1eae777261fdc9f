import { once } from 'node:events';
import type { Runtime } from '#local/runtime.ts';
import type { Service } from '#local/service.ts';
import { openActiveRuleSet } from '#local/services/mail-in/active-rule-set.ts';
import { readReceiptRules, readRuleSets, takesRecipient } from '#local/services/mail-in/receipt-rules.ts';
import { receiveMail } from '#local/services/mail-in/receive.ts';
import { smtpServer } from '#local/services/mail-in/smtp.ts';
import type { Storage } from '#local/services/storage/service.ts';

const LOOPBACK = '127.0.0.1';

/** SES, receiving: real SMTP in front of the receipt rules of the active set. */
export function createMailIn(runtime: Runtime, storage: Storage): Service {
  const all = readReceiptRules(runtime);
  const sets = readRuleSets(runtime);
  const shared = all.find(({ set }) => !sets.includes(set))?.set;
  const active = openActiveRuleSet(runtime, sets, shared);
  const rules = () => all.filter(({ set }) => set === active.name());
  const server = smtpServer({
    accepts: (recipient) => rules().some((rule) => takesRecipient(rule, recipient)),
    hasRoom: () => runtime.room.isThere(),
    receive: (envelope, raw) =>
      runtime.work.track('mail-in: a message', receiveMail({ runtime, storage, rules: rules() }, envelope, raw)),
    log: runtime.log,
  });
  server.on('error', (error) => runtime.log.info('mail-in', `connection: ${error.message}`));
  return {
    name: 'mail-in',
    wire: {
      services: ['ses'],
      operations: ['DescribeActiveReceiptRuleSet', 'SetActiveReceiptRuleSet'],
      handle: async (request, caller) => active.handle(request, caller),
    },
    async start() {
      const listening = once(server.server, 'listening');
      server.listen(runtime.addresses.smtpPort, LOOPBACK);
      await listening;
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

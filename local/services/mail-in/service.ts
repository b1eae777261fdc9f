import { once } from 'node:events';
import type { Runtime, Service } from '#local/runtime.ts';
import { readReceiptRules, takesRecipient } from '#local/services/mail-in/receipt-rules.ts';
import { receiveMail } from '#local/services/mail-in/receive.ts';
import { smtpServer } from '#local/services/mail-in/smtp.ts';
import type { Storage } from '#local/services/storage/service.ts';

const LOOPBACK = '127.0.0.1';

/** SES, receiving: real SMTP in front of the template's receipt rules. */
export function createMailIn(runtime: Runtime, storage: Storage): Service {
  const rules = readReceiptRules(runtime);
  const server = smtpServer({
    accepts: (recipient) => rules.some((rule) => takesRecipient(rule, recipient)),
    hasRoom: () => runtime.room.isThere(),
    receive: (envelope, raw) =>
      runtime.work.track('mail-in: a message', receiveMail({ runtime, storage, rules }, envelope, raw)),
    log: runtime.log,
  });
  server.on('error', (error) => runtime.log.info('mail-in', `connection: ${error.message}`));
  return {
    name: 'mail-in',
    async start() {
      const listening = once(server.server, 'listening');
      server.listen(runtime.addresses.smtpPort, LOOPBACK);
      await listening;
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

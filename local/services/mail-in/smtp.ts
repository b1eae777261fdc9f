import { SMTPServer, type SMTPServerDataStream } from 'smtp-server';
import type { Log } from '#local/runtime.ts';
import type { Envelope } from '#local/services/mail-in/receive.ts';

/** SES takes messages of up to 40 MB. */
export const MAX_MESSAGE_BYTES = 40 * 1024 * 1024;

/** How long a stop waits for open connections; the whole desk stops within five seconds. */
const CLOSE_TIMEOUT_MS = 1_000;

export interface SmtpOptions {
  readonly accepts: (recipient: string) => boolean;
  readonly hasRoom: () => boolean;
  /** Resolves with the id of the message once it is durable. */
  readonly receive: (envelope: Envelope, raw: Buffer) => Promise<string>;
  readonly log: Log;
}

/** An SMTP server as a mail exchanger offers it: no log-in, 550 for strangers' addresses, 250 only for what is durable, 451 to try again. */
export function smtpServer({ accepts, hasRoom, receive, log }: SmtpOptions): SMTPServer {
  const server = new SMTPServer({
    name: 'localhost',
    banner: 'Firstline inbound mail',
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    size: MAX_MESSAGE_BYTES,
    closeTimeout: CLOSE_TIMEOUT_MS,
    onRcptTo({ address }, _session, callback) {
      if (!hasRoom()) return callback(refusal(452, 'Requested action not taken: insufficient system storage'));
      callback(accepts(address) ? null : refusal(550, 'Requested action not taken: mailbox unavailable'));
    },
    onData(stream, session, callback) {
      const { mailFrom, rcptTo } = session.envelope;
      const envelope = { from: mailFrom ? mailFrom.address : '', to: rcptTo.map(({ address }) => address) };
      read(stream)
        .then(async (raw) =>
          raw === 'too big' ? refusal(552, 'Message exceeds fixed maximum message size') : await receive(envelope, raw),
        )
        .then((outcome) => (typeof outcome === 'string' ? callback(null, `OK ${outcome}`) : callback(outcome)))
        .catch((error: Error) => {
          // Recovery: the sender keeps the mail and tries again, as it does with SES.
          log.warn('mail-in', `a mail was not taken: ${error.name}: ${error.message}`);
          callback(refusal(451, 'Temporary service failure'));
        });
    },
  });
  greetAtOnce(server);
  return server;
}

interface Connection {
  connectionReady: () => void;
}

/**
 * The library greets after 100 ms, to catch strangers who talk too soon, which holds one sender to ten mails a second. Greeting
 * twice would shift every answer by one, so whoever comes second greets nobody.
 */
function greetAtOnce({ connections }: { connections: Set<Connection> }): void {
  const add = connections.add.bind(connections);
  connections.add = (connection) => {
    const greet = connection.connectionReady.bind(connection);
    let greeted = false;
    connection.connectionReady = () => {
      if (!greeted) greet();
      greeted = true;
    };
    // Its listeners are set in this turn of the loop.
    setImmediate(() => connection.connectionReady());
    return add(connection);
  };
}

async function read(stream: SMTPServerDataStream): Promise<Buffer | 'too big'> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) {
    if (!stream.sizeExceeded) chunks.push(Buffer.from(chunk));
  }
  return stream.sizeExceeded ? 'too big' : Buffer.concat(chunks);
}

function refusal(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}

import { createTransport, type SendMailOptions } from 'nodemailer';

/** Mail as any program sends it: a real SMTP conversation. */
export class Mailer {
  readonly #port: number;

  constructor(port: number) {
    this.#port = port;
  }

  /** @returns the Message-ID, with its angle brackets */
  async send(mail: SendMailOptions): Promise<string> {
    return (await this.#transport().sendMail(mail)).messageId;
  }

  /** Bytes as they are, whatever they are. */
  async sendRaw(envelope: { from: string; to: string }, raw: Buffer | string): Promise<void> {
    await this.#transport().sendMail({ envelope, raw });
  }

  #transport() {
    return createTransport({ host: '127.0.0.1', port: this.#port, secure: false, ignoreTLS: true });
  }
}

import type { Controls, DeadLetter, SentMail } from './controls.ts';

/** Says that the machine is busy, not that the desk is wrong; a desk that never settles ends in the test's own timeout. */
const SLOW = /^desk: still waiting for/;

/**
 * What the desk did without being asked for: mails, dead letters, errors in the log, warnings to the operator. A scenario says
 * which of them it expects; whatever is left when it ends fails it.
 */
export class Watch {
  readonly #controls: () => Controls;
  readonly #warnings: () => readonly string[];
  readonly #taken = new Set<string>();
  readonly #gone = new Set<string>();

  constructor(controls: () => Controls, warnings: () => readonly string[]) {
    this.#controls = controls;
    this.#warnings = warnings;
  }

  /** The oldest mail to an address that nobody asked for yet. @throws Error when there is none */
  async takeMail(to: string): Promise<SentMail> {
    const mail = (await this.#untakenMail(to)).find((candidate) => candidate.to === to);
    if (mail === undefined) throw new Error(`no mail to ${to}; there are: ${(await this.#untakenMail()).map(show)}`);
    this.#taken.add(mail.id);
    return mail;
  }

  /** The oldest dead letter that nobody asked for yet. @throws Error when there is none */
  async takeDeadLetter(): Promise<DeadLetter> {
    const letter = (await this.#untakenLetters())[0];
    if (letter === undefined) throw new Error('there is no dead letter');
    this.#taken.add(letter.id);
    return letter;
  }

  /** Trouble that a scenario provokes: every line of it that fits. @throws Error when there is none */
  async takeTrouble(pattern: RegExp): Promise<string[]> {
    const fitting = (await this.#untakenTrouble()).filter((line) => pattern.test(line));
    if (fitting.length === 0) throw new Error(`no trouble like ${pattern}`);
    for (const line of fitting) this.#taken.add(line);
    return fitting;
  }

  /** Later mails to these addresses belong to a scenario that is over, e.g. to a record that closes by itself in the next one. */
  forget(addresses: readonly string[]): void {
    for (const address of addresses) this.#gone.add(address);
  }

  /** Everything nobody expected, in words; it is told once. */
  async leftovers(): Promise<string[]> {
    const mails = await this.#untakenMail();
    const letters = await this.#untakenLetters();
    const trouble = await this.#untakenTrouble();
    for (const { id } of [...mails, ...letters]) this.#taken.add(id);
    for (const line of trouble) this.#taken.add(line);
    return [
      ...mails.map((mail) => `unexpected mail ${show(mail)}`),
      ...letters.map(({ queue, body }) => `unexpected dead letter in ${queue}: ${JSON.stringify(body)}`),
      ...trouble.map((line) => `unexpected trouble: ${line}`),
    ];
  }

  async #untakenMail(to?: string): Promise<SentMail[]> {
    return (await this.#controls().mail(to)).filter(({ id, to }) => !this.#taken.has(id) && !this.#gone.has(to));
  }

  async #untakenLetters(): Promise<DeadLetter[]> {
    return (await this.#controls().deadLetters()).filter(({ id }) => !this.#taken.has(id));
  }

  async #untakenTrouble(): Promise<string[]> {
    const errors = (await this.#controls().logs())
      .filter(({ text }) => /"level":"(ERROR|CRITICAL)"/.test(text) || text.startsWith('ERROR '))
      .map(({ at, from, text }) => `${at} ${from}: ${text}`);
    const warnings = this.#warnings().filter((line) => !SLOW.test(line));
    return [...new Set([...warnings, ...errors])].filter((line) => !this.#taken.has(line));
  }
}

function show({ to, subject, text }: SentMail): string {
  return `to ${to}: ${subject}: ${text.slice(0, 120).replaceAll('\n', ' ')}`;
}

import type { SQSClient } from '@aws-sdk/client-sqs';
import { keepFailedEvent } from '#shared/alerts-in/keep-failed.ts';
import { type DeadLetter, readDeadLetters } from '#shared/dead-letters/read-dead-letters.ts';
import { keepFailedMail } from '#shared/mail-in/keep-failed.ts';
import type { Table } from '#shared/store/table/table.ts';
import { log } from '#shared/telemetry/log.ts';

export interface IntakeDeadLetters {
  readonly mail: string;
  readonly alerts: string;
}

/** What was told of each letter that could not be kept, by its id. Also of those a look does not meet: a queue shows a part of itself. */
type Told = ReadonlyMap<string, string>;

/** Five sweeps of two hundred letters each; an id and a failure take some 200 bytes. */
const MOST_TOLD = 1000;

/**
 * What a person or a system told the desk, and the desk failed on, is put where people look for it: queues are for operators
 * (ADR 0063). Every minute anew, which changes nothing the second time. What cannot be kept is told once in the life of a container,
 * and again when it fails otherwise; its alarm stands as long as it lies there.
 */
export function deadLetterKeeper(table: Table, sqs: SQSClient, { mail, alerts }: IntakeDeadLetters) {
  let [ofMail, ofAlerts]: [Told, Told] = [new Map(), new Map()];
  return async (now: string): Promise<void> => {
    ofMail = await forEach(await readDeadLetters(sqs, mail), ofMail, ({ input }) => keepFailedMail(table, input));
    const keepEvent = ({ input }: DeadLetter) => keepFailedEvent(table, input, now);
    ofAlerts = await forEach(await readDeadLetters(sqs, alerts), ofAlerts, keepEvent);
  };
}

/** @returns what is told by now, the latest last */
async function forEach(
  letters: readonly DeadLetter[],
  told: Told,
  keep: (letter: DeadLetter) => Promise<void>,
): Promise<Told> {
  const telling = new Map(told);
  for (const letter of letters) {
    try {
      await keep(letter);
    } catch (error) {
      // Recovery: it stays a dead letter, whose alarm says so; the others are kept.
      const failure = String(error);
      if (told.get(letter.id) !== failure) log('DEAD_LETTER_UNREADABLE', {}, error);
      telling.delete(letter.id);
      telling.set(letter.id, failure);
    }
  }
  return new Map([...telling].slice(-MOST_TOLD));
}

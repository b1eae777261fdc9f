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

/**
 * What a person or a system told the desk, and the desk failed on, is put where people look for it: queues are for operators
 * (ADR 0063). Every minute anew, which changes nothing the second time.
 */
export async function keepDeadLetters(
  table: Table,
  sqs: SQSClient,
  { mail, alerts }: IntakeDeadLetters,
  now: string,
): Promise<void> {
  await forEach(await readDeadLetters(sqs, mail), ({ input }) => keepFailedMail(table, input));
  await forEach(await readDeadLetters(sqs, alerts), ({ input }) => keepFailedEvent(table, input, now));
}

async function forEach(letters: readonly DeadLetter[], keep: (letter: DeadLetter) => Promise<void>): Promise<void> {
  for (const letter of letters) {
    try {
      await keep(letter);
    } catch (error) {
      // Recovery: it stays a dead letter, whose alarm says so; the others are kept.
      log('DEAD_LETTER_UNREADABLE', {}, error);
    }
  }
}

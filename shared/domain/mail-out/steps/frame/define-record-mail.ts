import * as z from 'zod';
import type { Block } from '#domain/mail-out/layout/content.ts';
import type { LanguageWords } from '#domain/words/shape/language-words.ts';
import type { SubjectWord } from '#domain/words/shape/subject-words.ts';
import type { RecordEventDefinition } from '#events/terms/define-event.ts';
import { detailType } from '#events/terms/define-event.ts';

/** What a mail about a record of another kind may use beside the event. */
export interface SayOfRecord {
  readonly words: LanguageWords;
  /** An instant as the reader's calendar and watch show it. */
  readonly when: (instant: string) => string;
  /** Where the record stands in the console; null where there is none. */
  readonly url: string | null;
}

/** What a mail is about, and to whom it goes. */
export interface ToldOfRecord {
  readonly to: string;
  /** What stands in the subject behind the word. */
  readonly title: string;
  /** In which instants are shown where nobody knows the reader's. */
  readonly zone: string;
  /** Below the console. */
  readonly page: string;
  readonly content: (say: SayOfRecord) => readonly Block[];
}

/** A mail about a record of another kind than incidents: told to the desk, at once. */
export interface RecordMail {
  /** Under which it is recorded. */
  readonly step: string;
  /** Detail-type on the bus. */
  readonly event: string;
  /** Prefix of the record's keys. */
  readonly prefix: string;
  readonly subject: SubjectWord;
  /** @returns null where nobody is to be told. @throws ZodError for what is no such event */
  readonly read: (detail: unknown) => ToldOfRecord | null;
}

interface Declaration<Data extends z.ZodType, Subject extends z.ZodType> extends Omit<RecordMail, 'event' | 'read'> {
  readonly event: RecordEventDefinition<string, Data>;
  /** Of the record, as the event has it under `about`. */
  readonly picture: Subject;
  readonly about: string;
  readonly tell: (data: z.output<Data>, record: z.output<Subject>) => ToldOfRecord | null;
}

export function defineRecordMail<Data extends z.ZodType, Subject extends z.ZodType>({
  event,
  picture,
  about,
  tell,
  ...mail
}: Declaration<Data, Subject>): RecordMail {
  return {
    ...mail,
    event: detailType(event),
    read: (detail) => {
      const { data, [about]: record } = z.looseObject({ data: z.unknown() }).parse(detail);
      return tell(event.data.parse(data), picture.parse(record));
    },
  };
}

import type { GroupsPart } from '#domain/assignment/groups-fragment.ts';
import type { DirectoryPart } from '#domain/escalation/directory-fragment.ts';
import type { MailPart } from '#domain/mail/mail-fragment.ts';
import type { Reader } from '#domain/mail-out/layout/content.ts';
import { instantText } from '#domain/mail-out/layout/instant-text.ts';
import { readerOf } from '#domain/mail-out/reader.ts';
import { WORDS } from '#domain/words/words.ts';
import type { Incident } from '#events/incident/incident.ts';
import { LONGEST_FILLED_ANSWER_BYTES } from '#events/terms/limits.ts';
import { cutText } from '#events/terms/text.ts';
import type { ClockName, Language } from '#events/terms/vocabulary.ts';
import type { Answer, AnswersPart } from './answers-fragment.ts';
import { filledIn, type Placeholder } from './placeholders.ts';

/** Who is about to answer. */
export interface Writer {
  readonly email: string;
  readonly name: string | null;
  /** Those they belong to, beside the record's. */
  readonly groups: readonly string[];
}

export interface UsableAnswer {
  readonly name: string;
  readonly label: string;
  readonly language: Language | null;
  readonly text: string;
  /** Placeholders there is nothing for. */
  readonly missing: readonly Placeholder[];
}

type Rules = AnswersPart & MailPart & Pick<GroupsPart, 'groups'> & Pick<DirectoryPart, 'people'>;

/** The canned answers somebody may give on a record, filled in for its requester, by their labels. */
export function usableAnswers(incident: Incident, writer: Writer, rules: Rules): UsableAnswer[] {
  const reader = readerOf(incident.requester?.email ?? '', incident, rules);
  const groups = [incident.group, ...writer.groups];
  const fits = ({ groups: whose, language }: Answer) =>
    (whose === undefined || whose.some((group) => groups.includes(group))) &&
    (language === undefined || language === reader.language);
  const facts = factsOf(incident, writer, rules, reader);
  return Object.entries(rules.answers)
    .filter(([, answer]) => fits(answer))
    .map(([name, { label, language = null, body }]) => {
      const { text, missing } = filledIn(body, facts);
      return { name, label, language, text: cutText(text, { bytes: LONGEST_FILLED_ANSWER_BYTES }), missing };
    })
    .toSorted((one, other) => one.label.localeCompare(other.label, reader.language));
}

function factsOf(
  incident: Incident,
  writer: Writer,
  { mail, groups }: Rules,
  reader: Reader,
): Record<Placeholder, string | null> {
  const { glossary } = WORDS[reader.language];
  const when = (instant: string | null | undefined) => (instant ? instantText(instant, reader) : null);
  const due = (clock: ClockName) => when(incident.clocks.find(({ name }) => name === clock)?.dueAt);
  const { requester, group } = incident;
  return {
    'record.number': incident.number,
    'record.title': incident.title,
    'record.status': glossary.status[incident.status],
    'record.priority': glossary.priority[incident.priority],
    'record.category': incident.category,
    'record.group': Object.hasOwn(groups, group) ? (groups[group]?.label ?? group) : group,
    'record.promisedAt': when(incident.promisedAt),
    'record.answerBy': due('response'),
    'record.resolveBy': due('resolution'),
    'record.waitUntil': when(incident.waitUntil),
    'record.followUpAt': when(incident.hold?.followUpAt),
    'record.resolution': incident.resolution?.notes ?? null,
    'requester.name': requester?.name ?? requester?.email ?? null,
    'requester.email': requester?.email ?? null,
    'agent.name': writer.name ?? writer.email,
    'agent.email': writer.email,
    'desk.name': mail.name,
  };
}

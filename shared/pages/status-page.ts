import { isUnresolved } from '#domain/incident/record/lifecycle.ts';
import type { ToHtml } from '#domain/mail-out/layout/content.ts';
import { escapeHtml } from '#domain/mail-out/layout/escape-html.ts';
import { instantText } from '#domain/mail-out/layout/instant-text.ts';
import { WORDS } from '#domain/words/words.ts';
import type { Incident } from '#events/incident/incident.ts';
import { type PageContext, page } from './page.ts';
import { type WriteForm, writeForm } from './write-form.ts';

/** Something somebody said that the reader may see. */
export interface Said {
  readonly at: string;
  readonly by: string;
  readonly body: string;
  /** The desk wrote it, in Markdown. */
  readonly markdown?: true | undefined;
}

export interface StatusFacts extends PageContext {
  readonly incident: Incident;
  /** In words of the configuration; null while it is not on hold. */
  readonly heldFor: string | null;
  /** Where the reader confirms or rejects the resolution; null unless it waits for that. */
  readonly answerAt: string | null;
  /** The newest first. */
  readonly said: readonly Said[];
  readonly toHtml: ToHtml;
  readonly form: WriteForm;
}

/** How a record stands, for whoever takes part in it, with a form to write. Looking changes nothing. */
export function statusPage(context: StatusFacts): string {
  const { incident, said, reader } = context;
  const { status: words } = WORDS[reader.language].pages;
  const rows = statusRows(context).map(([label, value]) => `<dt>${label}</dt><dd>${escapeHtml(value)}</dd>`);
  const { resolution } = incident;
  const ask = context.answerAt === null ? '' : `<p><a href="${escapeHtml(context.answerAt)}">${words.toAnswer}</a></p>`;
  const answer = resolution
    ? `<h2>${words.answer}</h2><blockquote class="rich">${context.toHtml(resolution.notes)}</blockquote>\n${ask}`
    : '';
  const spoken = said.map((entry) => saidHtml(entry, context)).join('\n');
  return page(
    context,
    words.title(incident.number),
    `<p>${escapeHtml(incident.title)}</p>
<dl>${rows.join('')}</dl>
${answer}
<h2>${words.said}</h2>
${spoken || `<p>${words.nothingSaid}</p>`}
${writeForm(context, context.form)}`,
  );
}

function statusRows({ incident, heldFor, reader }: StatusFacts): [string, string][] {
  const { glossary, pages } = WORDS[reader.language];
  const { status: words } = pages;
  const when = (instant: string) => instantText(instant, reader);
  // What is settled is promised for no instant any more.
  const running = isUnresolved(incident.status);
  const promised = running ? incident.promisedAt : null;
  const due = running ? (incident.clocks.find(({ name }) => name === 'resolution')?.dueAt ?? null) : null;
  return [
    [glossary.labels.status, glossary.status[incident.status]],
    [glossary.labels.priority, glossary.priority[incident.priority]],
    ...(heldFor === null ? [] : [[words.onHold, heldFor] satisfies [string, string]]),
    ...(incident.waitUntil ? [[words.waitsUntil, when(incident.waitUntil)] satisfies [string, string]] : []),
    ...(due === null ? [] : [[glossary.labels.resolveBy, when(due)] satisfies [string, string]]),
    ...(promised === null ? [] : [[glossary.labels.promised, when(promised)] satisfies [string, string]]),
    [words.reported, when(incident.openedAt)],
    [words.changed, when(incident.updatedAt)],
  ];
}

function saidHtml({ at, by, body, markdown }: Said, { reader, toHtml }: StatusFacts): string {
  const text = markdown
    ? `<blockquote class="rich">${toHtml(body)}</blockquote>`
    : `<blockquote>${escapeHtml(body)}</blockquote>`;
  return `<p><strong>${escapeHtml(by)}</strong>, <time datetime="${at}">${instantText(at, reader)}</time></p>
${text}`;
}

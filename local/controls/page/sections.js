import { call, session } from './desk.js';
import { badge, clockText, details, draw, find, make, mono, table, when } from './dom.js';
import { opener } from './record.js';

const SHOWN = 100;

/** One function per part of the page that is drawn again and again. */
export const sections = {
  async incidents() {
    const { items } = await call('/incidents?limit=50', { headers: { authorization: `Bearer ${session.token}` } });
    const row = (it) => [
      mono(opener(it.number)),
      it.title,
      badge(it.priority),
      it.status,
      it.assignee ?? it.group,
      make('td', {}, ...(it.clocks ?? []).map(clockText)),
    ];
    draw('incidents', items, () => table(['Number', 'Title', 'Priority', 'Status', 'With', 'Clocks'], items.map(row)));
  },
  async setup() {
    const { items } = await call('/setup', { headers: { authorization: `Bearer ${session.token}` } });
    const row = (it) => [mono(it.about), it.text, it.remedy];
    draw('setup', items, () => table(['About', 'Missing', 'What to do'], items.map(row)));
  },
  async timers() {
    const waiting = (await call('/_local/executions?status=RUNNING')).toSorted((a, b) =>
      (a.waitsUntil ?? '').localeCompare(b.waitsUntil ?? ''),
    );
    const row = (it) => [mono(when(it.waitsUntil) || 'now'), it.state, mono(it.name)];
    draw('timers', waiting.slice(0, SHOWN), (shown) => table(['At', 'State', 'Execution'], shown.map(row)));
  },
  async mail() {
    const mails = (await call(`/_local/mail?limit=${SHOWN}`)).toReversed();
    draw('mail', mails, () =>
      details(
        mails.map((it) => ({ key: it.id, title: it.subject, note: `to ${it.to} · ${when(it.at)}`, text: it.text })),
      ),
    );
  },
  async events() {
    const events = (await call(`/_local/events?limit=${SHOWN}`)).toReversed();
    draw('events', events, () =>
      details(
        events.map((it) => ({
          key: it.id,
          title: it['detail-type'],
          note: `${it.detail.number ?? ''} · ${when(it.time)}`,
          text: JSON.stringify(it.detail, null, 2),
        })),
      ),
    );
  },
  async 'dead-letters'() {
    const letters = (await call('/_local/dead-letters')).toReversed().slice(0, SHOWN);
    draw('dead-letters', letters, () =>
      details(
        letters.map((it) => ({ key: it.id, title: it.queue, note: when(it.at), text: JSON.stringify(it, null, 2) })),
      ),
    );
  },
  async logs() {
    const lines = await call(`/_local/logs?function=${encodeURIComponent(find('function').value)}`);
    const text = lines
      .slice(-200)
      .map(({ at, from, text: line }) => `${when(at)}  ${from}  ${line}`)
      .join('\n');
    const pane = find('logs');
    if (pane.textContent === text) return;
    const following = pane.scrollTop + pane.clientHeight >= pane.scrollHeight - 20;
    pane.textContent = text;
    if (following) pane.scrollTop = pane.scrollHeight;
  },
  async clock() {
    find('now').textContent = `${when((await call('/_local/clock')).now)} UTC`;
  },
};

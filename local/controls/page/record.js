import { call, session } from './desk.js';
import { details, find, make, when } from './dom.js';

/** A record's number that opens it: its journal first, then the record as the API answers it. */
export function opener(number) {
  const button = make('button', { type: 'button', className: 'link' }, number);
  button.addEventListener('click', () => void open(number));
  return button;
}

async function open(number) {
  const headers = { authorization: `Bearer ${session.token}` };
  const [record, { items }] = await Promise.all([
    call(`/incidents/${number}`, { headers }),
    call(`/incidents/${number}/timeline?limit=100`, { headers }),
  ]);
  find('record-title').textContent = `${number}: ${record.title}`;
  find('record-body').replaceChildren(
    details([...items.map(entryRow), { key: 'record', title: 'The record', note: 'as JSON', text: pretty(record) }]),
  );
  find('record').showModal();
}

const pretty = (value) => JSON.stringify(value, null, 2);
const entryRow = (entry) => ({
  key: entry.id,
  title: entry.type,
  note: `${entry.by ?? 'the desk'} · ${when(entry.at)}`,
  text: pretty(entry.data),
});

export const find = (id) => document.getElementById(id);
/** Everything shown here is text: mails and titles come from strangers. */
export function make(name, properties = {}, ...children) {
  const { dataset, ...rest } = properties;
  const node = Object.assign(document.createElement(name), rest);
  Object.assign(node.dataset, dataset);
  node.append(...children.filter((child) => child !== null && child !== undefined));
  return node;
}

export const when = (instant) => (instant ? instant.replace('T', ' ').replace(/(\.\d+)?Z$/, '') : '');

/** Redraws only what changed, so that an opened detail stays open while nothing new arrives. */
const drawn = new Map();
export function draw(id, data, build) {
  const text = JSON.stringify(data);
  if (drawn.get(id) === text) return;
  drawn.set(id, text);
  const place = find(id);
  const open = new Set([...place.querySelectorAll('details[open]')].map((node) => node.dataset.key));
  place.replaceChildren(data.length === 0 ? make('p', { className: 'empty' }, 'Nothing yet.') : build(data));
  for (const node of place.querySelectorAll('details')) node.open = open.has(node.dataset.key);
}

export function table(heads, rows) {
  const head = make('tr', {}, ...heads.map((text) => make('th', { scope: 'col' }, text)));
  // On a narrow screen a row is a block, and each cell says what it is.
  const cellOf = (cell, place) => {
    const node = cell instanceof HTMLTableCellElement ? cell : make('td', {}, cell ?? '');
    node.dataset.label = heads[place];
    return node;
  };
  const body = rows.map((cells) => make('tr', {}, ...cells.map(cellOf)));
  return make(
    'div',
    { className: 'scroll', tabIndex: 0 },
    make('table', {}, make('thead', {}, head), make('tbody', {}, ...body)),
  );
}

export const mono = (text) => make('td', { className: 'mono' }, text ?? '');
export const badge = (text) => make('span', { className: `badge ${text}` }, text);

export function details(items) {
  const nodes = items.map(({ key, title, note, text }) =>
    make(
      'details',
      { dataset: { key } },
      make('summary', {}, title, ' ', make('span', {}, note)),
      make('pre', {}, text),
    ),
  );
  return make('div', { className: 'scroll', tabIndex: 0 }, ...nodes);
}

export const clockText = ({ name, state, dueAt }) =>
  make('div', { className: state }, `${name} ${state}${dueAt ? ` · due ${when(dueAt)}` : ''}`);

const REFRESH_MS = 3000;
const SHOWN = 100;
const find = (id) => document.getElementById(id);
let token = '';
let places;

/** Everything shown here is text: mails and titles come from strangers. */
function make(name, properties = {}, ...children) {
  const { dataset, ...rest } = properties;
  const node = Object.assign(document.createElement(name), rest);
  Object.assign(node.dataset, dataset);
  node.append(...children.filter((child) => child !== null && child !== undefined));
  return node;
}

async function call(path, options = {}) {
  const response = await fetch(path, { ...options, headers: { accept: 'application/json', ...options.headers } });
  const body = await response.json();
  if (!response.ok) {
    const fields = (body.errors ?? []).map(({ path: field, message }) => `${field} ${message}`).join(', ');
    throw new Error([body.detail ?? response.statusText, fields].filter(Boolean).join(' '));
  }
  return body;
}

const post = (path, body) => call(path, { method: 'POST', body: JSON.stringify(body) });

function say(text, bad = false) {
  find('state').textContent = text;
  find('state').className = bad ? 'bad' : '';
}

async function attempt(run) {
  try {
    return await run();
  } catch (error) {
    // Recovery: the page says what went wrong and tries again at the next refresh.
    say(error.message, true);
  }
}

const when = (instant) => (instant ? instant.replace('T', ' ').replace(/(\.\d+)?Z$/, '') : '');

/** Redraws only what changed, so that an opened detail stays open while nothing new arrives. */
const drawn = new Map();
function draw(id, data, build) {
  const text = JSON.stringify(data);
  if (drawn.get(id) === text) return;
  drawn.set(id, text);
  const place = find(id);
  const open = new Set([...place.querySelectorAll('details[open]')].map((node) => node.dataset.key));
  place.replaceChildren(data.length === 0 ? make('p', { className: 'empty' }, 'Nothing yet.') : build(data));
  for (const node of place.querySelectorAll('details')) node.open = open.has(node.dataset.key);
}

function table(heads, rows) {
  const head = make('tr', {}, ...heads.map((text) => make('th', { scope: 'col' }, text)));
  const body = rows.map((cells) =>
    make('tr', {}, ...cells.map((cell) => (cell instanceof HTMLTableCellElement ? cell : make('td', {}, cell ?? '')))),
  );
  return make(
    'div',
    { className: 'scroll', tabIndex: 0 },
    make('table', {}, make('thead', {}, head), make('tbody', {}, ...body)),
  );
}

const mono = (text) => make('td', { className: 'mono' }, text ?? '');
const badge = (text) => make('span', { className: `badge ${text}` }, text);

function details(items) {
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

const clockText = ({ name, state, dueAt }) =>
  make('div', { className: state }, `${name} ${state}${dueAt ? ` · due ${when(dueAt)}` : ''}`);

const sections = {
  async incidents() {
    const { items } = await call('/incidents?limit=50', { headers: { authorization: `Bearer ${token}` } });
    const row = (it) => [
      mono(it.number),
      it.title,
      badge(it.priority),
      it.status,
      it.assignee ?? it.group,
      make('td', {}, ...(it.clocks ?? []).map(clockText)),
    ];
    draw('incidents', items, () => table(['Number', 'Title', 'Priority', 'Status', 'With', 'Clocks'], items.map(row)));
  },
  async timers() {
    const waiting = (await call('/_local/executions?status=RUNNING')).toSorted((a, b) =>
      (a.waitsUntil ?? '').localeCompare(b.waitsUntil ?? ''),
    );
    const row = (it) => [mono(when(it.waitsUntil) || 'now'), it.state, mono(it.name)];
    draw('timers', waiting.slice(0, SHOWN), (shown) => table(['At', 'State', 'Execution'], shown.map(row)));
  },
  async mail() {
    const mails = (await call('/_local/mail')).toReversed().slice(0, SHOWN);
    draw('mail', mails, () =>
      details(
        mails.map((it) => ({ key: it.id, title: it.subject, note: `to ${it.to} · ${when(it.at)}`, text: it.text })),
      ),
    );
  },
  async events() {
    const events = (await call('/_local/events')).toReversed().slice(0, SHOWN);
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

async function refresh() {
  const outcomes = await Promise.allSettled(Object.values(sections).map((section) => section()));
  const failed = outcomes.find(({ status }) => status === 'rejected');
  if (failed) say(failed.reason.message, true);
  else if (find('state').className === 'bad' || find('state').textContent.startsWith('Connecting'))
    say('Running. Everything below is live.');
}

async function advance(body) {
  const buttons = find('clock').querySelectorAll('button');
  for (const button of buttons) button.disabled = true;
  say('Time is moving …');
  await attempt(async () => {
    const { now, fired } = await post('/_local/clock', body);
    say(`It is ${when(now)} UTC; ${fired} ${fired === 1 ? 'timer' : 'timers'} fired on the way.`);
  });
  for (const button of buttons) button.disabled = false;
  await refresh();
}

async function mint() {
  const chosen = find('roles').value;
  const roles = chosen === 'everything' ? places.roles.filter((role) => role !== 'requester') : [chosen];
  ({ token } = await post('/_local/token', { email: find('email').value, roles, tenant: find('tenant').value }));
  find('token-text').textContent = token;
}

async function copy(text, button) {
  await navigator.clipboard.writeText(text);
  const label = button.textContent;
  button.textContent = 'Copied';
  setTimeout(() => {
    button.textContent = label;
  }, 1200);
}

function recipes({ api, aws, smtp, mailDomain, bus, region, accountId }) {
  const cli = `AWS_ACCESS_KEY_ID=x AWS_SECRET_ACCESS_KEY=x aws --region ${region} --endpoint-url ${aws}`;
  const alarm = {
    alarmName: 'orders-5xx',
    state: {
      value: 'ALARM',
      reason: 'Threshold crossed: 7 datapoints were greater than 5.',
      timestamp: '2026-11-20T10:00:00.000+0000',
    },
    previousState: { value: 'OK', timestamp: '2026-11-20T09:00:00.000+0000' },
    configuration: { description: 'Orders answer with errors', metrics: [] },
  };
  const arn = `arn:aws:cloudwatch:${region}:${accountId}:alarm:orders-5xx`;
  const entry = (source, type, detail, more = {}) =>
    JSON.stringify([{ Source: source, DetailType: type, Detail: JSON.stringify(detail), ...more }]);
  return [
    ['Log in with a token', () => `export TOKEN=${token}`],
    [
      'Open an incident',
      () =>
        `curl -H "Authorization: Bearer $TOKEN" -H 'Content-Type: application/json' -H "Idempotency-Key: $(date +%s%N)" \\\n  -d '{"title":"Printer on fire","description":"Third floor"}' ${api}/incidents`,
    ],
    [
      'Report one by mail',
      () =>
        `printf 'From: bob@example.com\\nTo: desk@${mailDomain}\\nSubject: No network\\nMessage-ID: <%s@example.com>\\n\\nSince nine.\\n' $$ |\n  curl -s ${smtp} --mail-from bob@example.com --mail-rcpt desk@${mailDomain} -T -`,
    ],
    [
      'The same with swaks',
      () =>
        `swaks --server ${smtp.replace('smtp://', '')} --from bob@example.com --to desk@${mailDomain} \\\n  --header 'Subject: No network' --body 'Since nine.'`,
    ],
    [
      'A CloudWatch alarm',
      () =>
        `${cli} events put-events --entries \\\n  '${entry('aws.cloudwatch', 'CloudWatch Alarm State Change', alarm, { Resources: [arn] })}'`,
    ],
    [
      'An alert of your own',
      () =>
        `${cli} events put-events --entries \\\n  '${entry('firstline.alert', 'Alert', { key: 'backup', state: 'firing', title: 'Backup failed' }, { EventBusName: bus })}'`,
    ],
    ['Let four hours go by', () => `curl -d '{"advance":"PT4H"}' ${api}/_local/clock`],
    ['Wait until all is quiet', () => `curl -X POST ${api}/_local/settle`],
  ];
}

function drawRecipes() {
  const nodes = recipes(places).map(([title, text]) => {
    const pre = make('pre', {}, title.startsWith('Log in') ? 'export TOKEN=…' : text());
    const button = make('button', { type: 'button', className: 'quiet' }, 'Copy');
    button.addEventListener('click', () => attempt(() => copy(text(), button)));
    return make('div', { className: 'recipe' }, make('h3', {}, title, button), pre);
  });
  find('recipes').replaceChildren(...nodes);
}

function drawAddresses({ api, openapi, smtp, mailDomain, aws, bus }) {
  const link = (href) => make('a', { href }, href);
  const rows = [
    ['HTTP API', link(api)],
    ['described', link(openapi)],
    ['mail in', `${smtp}  anything@${mailDomain}`],
    ['AWS', `${aws}  any credentials`],
    ['bus', bus],
  ];
  find('addresses').replaceChildren(...rows.flatMap(([term, value]) => [make('dt', {}, term), make('dd', {}, value)]));
}

async function start() {
  places = await call('/_local');
  drawAddresses(places);
  find('roles').replaceChildren(
    ...['everything', ...places.roles].map((role) => make('option', { value: role }, role)),
  );
  find('function').append(...places.functions.map((name) => make('option', { value: name }, name)));
  await mint();
  drawRecipes();
  await refresh();
}

find('clock').addEventListener('submit', (event) => {
  event.preventDefault();
  advance({ advance: find('advance').value });
});
find('clock').addEventListener('click', ({ target }) => {
  if (target.dataset.advance) advance({ advance: target.dataset.advance });
});
find('token').addEventListener('submit', (event) => {
  event.preventDefault();
  attempt(async () => {
    await mint();
    await refresh();
  });
});
find('copy-token').addEventListener('click', ({ target }) => attempt(() => copy(token, target)));
find('function').addEventListener('change', () => attempt(sections.logs));
await attempt(start);
setInterval(() => {
  if (places && !document.hidden) refresh();
  else if (!places) attempt(start);
}, REFRESH_MS);

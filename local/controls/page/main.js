import { call, post, session } from './desk.js';
import { find, make, when } from './dom.js';
import { recipes } from './recipes.js';
import { sections } from './sections.js';

const REFRESH_MS = 3000;
let places;

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
  const { token } = await post('/_local/token', { email: find('email').value, roles, tenant: find('tenant').value });
  session.token = token;
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

function drawRecipes() {
  const nodes = recipes(places).map(([title, text]) => {
    const pre = make('pre', {}, title.startsWith('Log in') ? 'export TOKEN=…' : text());
    const button = make('button', { type: 'button', className: 'quiet' }, 'Copy');
    button.addEventListener('click', () => attempt(() => copy(text(), button)));
    return make('div', { className: 'recipe' }, make('h3', {}, title, button), pre);
  });
  find('recipes').replaceChildren(...nodes);
}

function drawAddresses({ api, console: desk, openapi, smtp, mailDomain, aws, bus, controls }) {
  const link = (href) => make('a', { href }, href);
  const rows = [
    ['console', link(desk)],
    ['HTTP API', link(api)],
    ['described', link(openapi)],
    ['mail in', `${smtp}  anything@${mailDomain}`],
    ['AWS', `${aws}  any credentials`],
    ['bus', bus],
    ['controls', controls.join(', ')],
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
  void advance({ advance: find('advance').value });
});
find('clock').addEventListener('click', ({ target }) => {
  if (target.dataset.advance) void advance({ advance: target.dataset.advance });
});
find('token').addEventListener('submit', (event) => {
  event.preventDefault();
  void attempt(async () => {
    await mint();
    await refresh();
  });
});
find('copy-token').addEventListener('click', ({ target }) => attempt(() => copy(session.token, target)));
find('function').addEventListener('change', () => attempt(sections.logs));
await attempt(start);
setInterval(() => {
  if (places && !document.hidden) void refresh();
  else if (!places) void attempt(start);
}, REFRESH_MS);

import TopNavigation, { type TopNavigationProps } from '@cloudscape-design/components/top-navigation';
import { useHref, useLocation, useNavigate } from 'react-router';
import { singleKeysAreOn, switchSingleKeys } from '../../actions/single-keys.ts';
import { useSession } from '../../session/use-session.ts';
import { LANGUAGES } from '../../words/languages.ts';
import { chooseLanguage, useLanguage, useWords } from '../../words/words.ts';
import { chooseLook, chosenLook, type Look } from '../look.ts';
import { useMe } from '../use-me.ts';
import { NumberSearch } from './number-search.tsx';

const LOOKS: readonly Look[] = ['light', 'dark', 'system'];

/** Name of the desk, search, and everything about the person who works in it. */
export function TopBar() {
  const { app, terms } = useWords();
  const me = useMe();
  const session = useSession();
  const language = useLanguage();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const names = new Intl.DisplayNames([language], { type: 'language' });
  const look = chosenLook();
  const items: TopNavigationProps.MenuDropdownUtility['items'] = [
    { id: 'look', text: app.appearance, items: LOOKS.map((one) => choice(`look:${one}`, app[one], one === look)) },
    {
      id: 'language',
      text: app.language,
      items: LANGUAGES.map((one) => choice(`language:${one}`, names.of(one) ?? one, one === language)),
    },
    { id: 'keys', text: app.singleKeys, items: keyChoices(app.on, app.off) },
    { id: 'contacts', text: app.contacts },
    { id: 'sign-out', text: app.signOut },
  ];
  const act = (id: string) => {
    const [what, value = ''] = id.split(':');
    if (what === 'look') chooseLook(value as Look);
    if (what === 'contacts') void navigate('/contacts');
    if (what === 'keys') switchSingleKeys(value === 'on');
    if (what === 'sign-out') void session.signOut();
    if (what !== 'language') return;
    chooseLanguage(value);
    location.reload();
  };
  return (
    <TopNavigation
      identity={{
        href: useHref('/'),
        title: app.name,
        onFollow: (event) => {
          event.preventDefault();
          void navigate('/');
        },
      }}
      search={pathname === '/search' ? undefined : <NumberSearch />}
      utilities={[
        {
          type: 'menu-dropdown',
          text: me.name,
          description: me.roles.map((role) => terms.role[role] ?? role).join(', '),
          iconName: 'user-profile',
          items,
          onItemClick: ({ detail }) => act(detail.id),
        },
      ]}
    />
  );
}

function keyChoices(on: string, off: string) {
  const are = singleKeysAreOn();
  return [choice('keys:on', on, are), choice('keys:off', off, !are)];
}

function choice(id: string, text: string, chosen: boolean) {
  return { id, text, ...(chosen && { iconName: 'check' as const }) };
}

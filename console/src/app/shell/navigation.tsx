import Box from '@cloudscape-design/components/box';
import SideNavigation, { type SideNavigationProps } from '@cloudscape-design/components/side-navigation';
import { useHref, useLocation, useNavigate } from 'react-router';
import { useCounts } from '../../desk/use-counts.ts';
import { useWords } from '../../words/words.ts';
import { useMe } from '../use-me.ts';
import { navigationOf } from './navigation-items.ts';

/** The pages of whoever signed in. */
export function Navigation() {
  const { app } = useWords();
  const me = useMe();
  const navigate = useNavigate();
  const home = useHref('/');
  const { pathname } = useLocation();
  const base = home.replace(/\/$/, '');
  const follow: SideNavigationProps['onFollow'] = (event) => {
    if (event.detail.external) return;
    event.preventDefault();
    void navigate(event.detail.href.slice(base.length));
  };
  const counted = useCounts();
  const items = navigationOf(app.pages, me).map((item) => ({ ...item, href: base + item.href }));
  const active = items.map(({ href }) => href).find((href) => href.endsWith(pathname)) ?? base + pathname;
  return <SideNavigation items={grouped(items, app.pages, counted)} activeHref={active} onFollow={follow} />;
}

type Placed = ReturnType<typeof navigationOf>[number];

/** Sections in the order in which their first item comes; what belongs to none stands for itself. */
function grouped(
  items: readonly Placed[],
  words: Record<string, string>,
  counted: (page: string) => string | undefined,
): SideNavigationProps.Item[] {
  const sections = [...Map.groupBy(items, ({ section }) => section)];
  return sections.flatMap(([section, placed]): SideNavigationProps.Item[] => {
    const links = placed.map(({ page, text, href }): SideNavigationProps.Link => {
      const count = counted(page);
      return { type: 'link', text, href, ...(count && { info: <Box variant="small">{count}</Box> }) };
    });
    if (section === null) return links;
    return [{ type: 'section-group', title: words[section] ?? section, items: links }];
  });
}

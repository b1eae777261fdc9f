import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { useActions } from '../actions/use-actions.ts';
import { later } from '../parts/later.tsx';
import { useWords } from '../words/words.ts';
import { navigationOf } from './shell/navigation-items.ts';
import { useMe } from './use-me.ts';

/** Loaded when somebody asks for them: most visits never do. */
const Palette = later(() => import('../actions/palette.tsx').then((part) => part.Palette));
const Sheet = later(() => import('../actions/sheet.tsx').then((part) => part.Sheet));

/** What goes everywhere: every page by the palette, `Ctrl+K` for it, `?` for the keys. */
export function GlobalActions() {
  const { app } = useWords();
  const me = useMe();
  const navigate = useNavigate();
  const [open, setOpen] = useState<'palette' | 'sheet' | null>(null);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      setOpen('palette');
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
  useActions([
    ...navigationOf(app.pages, me).map(({ text, href }) => ({
      id: `page:${href}`,
      label: text,
      run: () => void navigate(href),
    })),
    { id: 'palette', label: app.palette, key: 'Ctrl+K', shownOnly: true, run: () => setOpen('palette') },
    { id: 'keys', label: app.keys, key: '?', run: () => setOpen('sheet') },
  ]);
  const close = () => setOpen(null);
  if (open === 'palette') return <Palette onClose={close} />;
  return open === 'sheet' ? <Sheet onClose={close} /> : null;
}

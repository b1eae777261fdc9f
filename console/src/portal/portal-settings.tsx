import Button from '@cloudscape-design/components/button';
import { type ReactNode, useId, useState } from 'react';
import { chooseLook, chosenLook, type Look } from '../app/look.ts';
import { useMe } from '../app/use-me.ts';
import { zone } from '../parts/time/time.ts';
import { useSession } from '../session/use-session.ts';
import { LANGUAGES } from '../words/languages.ts';
import { chooseLanguage, useLanguage, useWords } from '../words/words.ts';
import { NativeSelect } from './native-select.tsx';
import css from './portal.module.css';

const LOOKS: readonly Look[] = ['light', 'dark', 'system'];

/** At the foot of every page: language, appearance, whose times these are, and the way out. */
export function PortalSettings() {
  const { app } = useWords();
  const { email } = useMe();
  const session = useSession();
  const language = useLanguage();
  const [look, setLook] = useState(chosenLook);
  const names = new Intl.DisplayNames([language], { type: 'language' });
  return (
    <footer className={css.foot}>
      <Setting label={app.language}>
        {(id) => (
          <NativeSelect
            id={id}
            value={language}
            options={LANGUAGES.map((one) => [one, names.of(one) ?? one])}
            onChange={(one) => {
              chooseLanguage(one);
              location.reload();
            }}
          />
        )}
      </Setting>
      <Setting label={app.appearance}>
        {(id) => (
          <NativeSelect
            id={id}
            value={look}
            options={LOOKS.map((one) => [one, app[one]])}
            onChange={(one) => {
              chooseLook(one as Look);
              setLook(one as Look);
            }}
          />
        )}
      </Setting>
      <span className={css.muted}>
        {email} · {app.yourTimes(zone())}
      </span>
      <Button onClick={() => void session.signOut()}>{app.signOut}</Button>
    </footer>
  );
}

interface SettingProps {
  readonly label: string;
  readonly children: (id: string) => ReactNode;
}

function Setting({ label, children }: SettingProps) {
  const id = useId();
  return (
    <span>
      <label htmlFor={id}>{label}</label> {children(id)}
    </span>
  );
}

import { lazy, Suspense, useMemo } from 'react';
import { Navigate, Route, Routes } from 'react-router';
import { NotFound } from '../app/not-found.tsx';
import { useMe } from '../app/use-me.ts';
import { Waiting } from '../app/waiting.tsx';
import styles from './administration.module.css';
import { SectionList } from './section-list.tsx';
import { SECTIONS } from './sections.ts';

/** The list of sections, and the one somebody is in. */
export function AdministrationFrame() {
  const { has } = useMe();
  const mine = useMemo(() => SECTIONS.filter(({ roles }) => roles === undefined || has(...roles)), [has]);
  const pages = useMemo(() => SECTIONS.map(({ name, load }) => ({ name, Page: lazy(load) })), []);
  const first = mine[0]?.name ?? '';
  return (
    <div className={styles.frame}>
      <SectionList sections={mine} />
      <div className={styles.section}>
        <Suspense fallback={<Waiting />}>
          <Routes>
            <Route index element={<Navigate to={first} replace />} />
            {pages
              .filter(({ name }) => mine.some((section) => section.name === name))
              .map(({ name, Page }) => (
                <Route key={name} path={name} element={<Page />} />
              ))}
            <Route path="*" element={<NotFound />} />
          </Routes>
        </Suspense>
      </div>
    </div>
  );
}

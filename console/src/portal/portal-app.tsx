import { lazy, Suspense } from 'react';
import { Navigate, Route, Routes, useParams } from 'react-router';
import { Waiting } from '../app/waiting.tsx';
import { HomePage } from './home-page.tsx';
import { PortalShell } from './portal-shell.tsx';

const ReportPage = lazy(() => import('./report/report-page.tsx').then((page) => ({ default: page.ReportPage })));
const RecordPage = lazy(() => import('./record/record-page.tsx').then((page) => ({ default: page.RecordPage })));
const ArticlePage = lazy(() => import('./article/article-page.tsx').then((page) => ({ default: page.ArticlePage })));

/** The screens of whoever reports. What is the desk's leads back here, for links are passed on. */
export function PortalApp() {
  return (
    <PortalShell>
      <Suspense fallback={<Waiting />}>
        <Routes>
          <Route path="/portal" element={<HomePage />} />
          <Route path="/portal/report" element={<ReportPage />} />
          <Route path="/portal/articles/:number" element={<ArticlePage />} />
          <Route path="/articles/:number" element={<ToArticle />} />
          <Route path="/portal/:number" element={<RecordPage />} />
          <Route path="/incidents/:number" element={<ToOwnRecord />} />
          <Route path="*" element={<Navigate to="/portal" replace />} />
        </Routes>
      </Suspense>
    </PortalShell>
  );
}

function ToOwnRecord() {
  const { number = '' } = useParams();
  return <Navigate to={`/portal/${encodeURIComponent(number)}`} replace />;
}

function ToArticle() {
  const { number = '' } = useParams();
  return <Navigate to={`/portal/articles/${encodeURIComponent(number)}`} replace />;
}

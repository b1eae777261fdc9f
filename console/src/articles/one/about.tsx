import Badge, { type BadgeProps } from '@cloudscape-design/components/badge';
import { languageName } from '../../announcements/form/language-name.ts';
import { Named } from '../../desk/named.tsx';
import { PageLink } from '../../parts/page-link.tsx';
import { Instant } from '../../parts/time/instant.tsx';
import { useLanguage } from '../../words/words.ts';
import type { Article, ListedArticle } from '../article.ts';
import { useArticlesWords } from '../use-articles-words.ts';

const COLOURS: Readonly<Record<Article['status'], BadgeProps['color']>> = {
  draft: 'blue',
  published: 'green',
  retired: 'grey',
};

/** How it stands: for whom, in which language, whose, what readers made of it, and when it is looked at again. */
export function About({ article }: { readonly article: ListedArticle }) {
  const words = useArticlesWords();
  const own = useLanguage();
  const { status, audience, language, tier, owner, votes, uses, reviewAt, incident } = article;
  return (
    <>
      <Badge color={COLOURS[status]}>{words.statuses[status]}</Badge>
      <span>{words.audiences[audience]}</span>
      {tier === null ? null : <span>{words.fromTier(tier)}</span>}
      <span>{languageName(language, own)}</span>
      <Named email={owner} />
      {status === 'draft' ? null : <span>{words.counts(votes.useful, votes.notUseful, uses)}</span>}
      {reviewAt === null ? null : (
        <span>
          {`${words.review} `}
          <Instant at={reviewAt} />
        </span>
      )}
      {incident === null ? null : <PageLink to={`/incidents/${incident}`}>{incident}</PageLink>}
    </>
  );
}

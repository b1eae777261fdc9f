import type { SearchOf } from '#domain/search/document.ts';
import type { ArticleEventName } from '#events/article/changes.v1.ts';
import type { ArticleRecord } from './article-record.ts';

/** How articles are found: by requesters what is published for them. */
export const ARTICLE_SEARCH: SearchOf<ArticleRecord> = {
  events: ['drafted', 'changed', 'published', 'retired'] satisfies ArticleEventName[],
  searchable: ({ fields: { title, body, keywords, configurationItems, owner, audience }, status, incident }) => {
    const [all, desk] = [{ audience: 'requesters' }, { audience: 'desk' }] as const;
    return {
      title,
      names: configurationItems.map((text) => ({ text, ...desk })),
      texts: [
        { text: keywords.join(' · '), ...all },
        { text: body, ...all },
        { text: incident === null ? owner : `${owner} ${incident}`, ...desk },
      ],
      readers: { everybody: status === 'published' && audience === 'requesters', people: [] },
    };
  },
  statusOf: ({ status }) => status,
};

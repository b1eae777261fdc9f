import type { components } from '../../client/api.d.ts';

export type Article = components['schemas']['Article'];
export type ListedArticle = Omit<Article, 'body' | 'vote'>;

export const STATUSES: readonly Article['status'][] = ['draft', 'published', 'retired'];
export const AUDIENCES: readonly Article['audience'][] = ['internal', 'requesters'];

/** Those who decide what is read. */
export const PUBLISHERS = ['analyst', 'problem_manager', 'process_owner', 'admin'] as const;

/** What is read anew when one of them is another. */
export const CHANGED = ['/articles', '/articles/{number}', '/articles/{number}/timeline'];

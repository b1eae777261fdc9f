import type { components } from '../../client/api.d.ts';
import { listOf } from '../parts/list-of.ts';
import type { Level } from '../record/acts/priority-change.ts';

/** What is in the form, as typed. */
export interface Opening {
  readonly title: string;
  readonly description: string;
  readonly email: string;
  readonly name: string;
  readonly channel: Channel;
  readonly kind: Kind;
  readonly category: string | null;
  readonly subcategory: string | null;
  /** As the configuration has it, where nobody says. */
  readonly impact: Level | null;
  readonly urgency: Level | null;
  readonly items: string;
  /** Under which it is opened. */
  readonly parent: string | null;
}

type Body = components['schemas']['OpenIncidentBody'];
type Channel = NonNullable<Body['channel']>;
type Kind = Body['kind'];

export const EMPTY: Opening = {
  title: '',
  description: '',
  email: '',
  name: '',
  channel: 'phone',
  kind: 'incident',
  category: null,
  subcategory: null,
  impact: null,
  urgency: null,
  items: '',
  parent: null,
};

export function bodyOf(opening: Opening, attachments: string[] = []): Body {
  const { title, description, email, name, channel, kind, category, subcategory, impact, urgency, items, parent } =
    opening;
  return {
    ...{ kind, title: title.trim(), description, channel, configurationItems: listOf(items), attachments },
    ...(email.trim() !== '' && { requester: { email: email.trim(), name: name.trim() === '' ? null : name.trim() } }),
    ...(category !== null && { category }),
    ...(subcategory !== null && { subcategory }),
    ...(impact !== null && { impact }),
    ...(urgency !== null && { urgency }),
    ...(parent !== null && { parent }),
  };
}

/** What the form can see itself, before anything is sent; the desk sees the rest. */
export function faultsOf({ title, email }: Opening): readonly ('title' | 'email')[] {
  const isAddress = email.trim() === '' || /^[^\s@]+@[^\s@]+$/.test(email.trim());
  return [...(title.trim() === '' ? (['title'] as const) : []), ...(isAddress ? [] : (['email'] as const))];
}

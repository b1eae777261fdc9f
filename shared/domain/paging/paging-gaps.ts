import type { SetupFacts } from '#domain/setup/setup-gaps.ts';
import type { Way } from '#events/incident/paging.ts';
import type { PagingPart } from './paging-fragment.ts';
import type { Staff } from './staff.ts';

const BY_PHONE: readonly Way[] = ['sms', 'voice'];

/**
 * What keeps pages from reaching people by their own ways (CON4).
 *
 * @param can - `text`: whether the desk was deployed with a number text messages come from; `chat`: whether a chat is set up
 */
export function pagingGaps(
  { paging }: PagingPart,
  { people, rosters }: Staff,
  can: { readonly text: boolean; readonly chat: boolean },
): SetupFacts['paging'] {
  const unknown = Object.entries(paging.policies).flatMap(([name, { steps }]) =>
    steps.flatMap(({ page }, step) =>
      page.flatMap((target, index) =>
        'schedule' in target && !rosters.has(target.schedule)
          ? [{ about: `paging.policies.${name}.steps.${step}.page.${index}`, lacks: 'schedule' as const }]
          : [],
      ),
    ),
  );
  const unreached = [...people.values()].flatMap(({ id, removed, contacts }) => {
    if (removed || contacts === undefined) return [];
    const about = `people.${id}`;
    const wants = (ways: readonly Way[]) => contacts.rules.some(({ via }) => ways.includes(via));
    return [
      ...(wants(BY_PHONE) && !can.text ? [{ about, lacks: 'messages' as const }] : []),
      ...(wants(['chat']) && !can.chat ? [{ about, lacks: 'chat' as const }] : []),
      ...(contacts.phones.some(({ verified }) => !verified) ? [{ about, lacks: 'verification' as const }] : []),
    ];
  });
  return [...unknown, ...unreached];
}

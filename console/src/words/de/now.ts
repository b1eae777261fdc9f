import type { Words } from '../words.ts';

export const now: Words['now'] = {
  title: 'Jetzt',
  calm: 'Nichts brennt.',
  nextDue: 'Als Nächstes fällig:',
  nothingMine: 'Von dir ist nichts fällig.',
  showAll: 'Alle zeigen',
  breaching: 'Meine, als Nächstes fällig',
  setup: 'Bevor man sich auf diesen Desk verlassen kann',
  remedy: 'Was zu tun ist',
  majors: 'Großstörungen',
  burning: 'Am dringendsten',
};

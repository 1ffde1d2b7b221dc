import { readOpenProducts } from '@/keep/open-products';
import { readSeen } from '@/keep/seen';
import { readSettings } from '@/keep/settings';
import { readShelf } from '@/keep/shelf';
import type { WeekPartProps } from '@/ui/popup-actions';
import { PopupWeek } from '@/ui/week/PopupWeek';
import { popupWeekActions } from './week-actions';

/**
 * The popup's week with its actions and all that it shows at first. A file of its own, because the popup loads it only
 * where the person has the week switched on.
 */
export async function popupWeek() {
  const [shelf, open, settings] = await Promise.all([readShelf(), readOpenProducts(), readSettings()]);
  const first = { shelf, open: open.length, seen: settings.seen ? await readSeen() : [] };
  return (props: WeekPartProps) => <PopupWeek {...props} actions={popupWeekActions} first={first} />;
}

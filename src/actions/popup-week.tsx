import { readShelf } from '@/keep/shelf';
import { PopupWeek, type PopupWeekProps } from '@/ui/week/PopupWeek';
import { popupWeekActions } from './week-actions';

/**
 * The popup's week with its actions and the shelf as it is now. A file of its own, because the popup loads it only
 * where the person has the week switched on.
 */
export async function popupWeek() {
  const first = await readShelf();
  return (props: PopupWeekProps) => <PopupWeek {...props} actions={popupWeekActions} first={first} />;
}

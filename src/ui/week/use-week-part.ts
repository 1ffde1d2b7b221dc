import { useEffect, useState } from 'preact/hooks';
import type { WeekPart } from '../popup-actions';

/**
 * The popup's week, loaded where the person has it on; null until then. `first` was loaded before the popup drew;
 * `load` shows its own failure.
 */
export function useWeekPart(
  load: () => Promise<WeekPart | null>,
  isOn: boolean,
  first: WeekPart | null,
): WeekPart | null {
  // In an object, because state would call a function.
  const [loaded, setLoaded] = useState({ part: first });
  useEffect(() => {
    if (isOn && loaded.part === null) void load().then((part) => setLoaded({ part }));
  }, [isOn]);
  return isOn ? loaded.part : null;
}

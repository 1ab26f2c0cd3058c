import { useEffect, useState } from 'preact/hooks';
import type { CivilDate } from '../../lib/notice/notice.ts';
import { addDays, type Clock, momentInVietnam, todayInVietnam } from '../../lib/watchlist/civil-day.ts';

/** The date in Viet Nam, told anew when the day turns there and when the page is looked at again. */
export function useToday(clock: Clock = Date.now): CivilDate {
  const [today, setToday] = useState(() => todayInVietnam(clock));
  useEffect(() => {
    const look = () => setToday(todayInVietnam(clock));
    const timer = setTimeout(look, momentInVietnam(addDays(today, 1)) - clock());
    document.addEventListener('visibilitychange', look);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [today]);
  return today;
}

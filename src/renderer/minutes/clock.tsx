import { useEffect, useState } from 'react';
import { clockOf } from '../app/moment.ts';

const minute = 60_000;

/** The time of day, told anew at each whole minute. */
export function Clock() {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setTimeout(() => setNow(Date.now()), minute - (now % minute));
    return () => clearTimeout(timer);
  }, [now]);
  return (
    <time className="mode-clock">
      <span className="unseen">Klockan är </span>
      {clockOf(now)}
    </time>
  );
}

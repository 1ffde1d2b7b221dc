import type { Night } from '@/week/nights';
import type { WeekView } from '@/words/week';
import { MoonShape } from './Moon';

interface WeekStripProps {
  week: WeekView;
  /** The nights to point out. */
  own?: readonly Night[];
  /** What the picture says, for those who do not see it. */
  label: string;
}

const step = 46;

/** The week in one line, for the popup: a moon a night, and the day below. */
export function WeekStrip({ week, own = [], label }: WeekStripProps) {
  return (
    <svg width="100%" viewBox={`0 0 ${step * 7} 48`} role="img" aria-label={label}>
      {week.nights.map(({ night, short, product }, at) => (
        <g key={night} transform={`translate(${step * at + step / 2 - 12} 2)`}>
          <MoonShape role={product?.role ?? null} />
          <text
            x="12"
            y="40"
            text-anchor="middle"
            font-size="12"
            class={own.includes(night) ? '' : 'aside'}
            fill="currentColor"
            font-weight={own.includes(night) ? 600 : 400}
          >
            {short}
          </text>
          {own.includes(night) && <path d="M2 45.5h20" stroke="currentColor" stroke-width="1.5" />}
        </g>
      ))}
    </svg>
  );
}

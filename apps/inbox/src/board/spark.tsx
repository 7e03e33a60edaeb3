import type { ReactNode } from 'react';

const WIDTH = 120;
const HEIGHT = 24;

interface SparkProps {
  readonly points: readonly { readonly at: number; readonly value: number }[];
  readonly label: string;
}

/** The last hour of one number, as a line. */
export const Spark = ({ points, label }: SparkProps): ReactNode => {
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined || points.length < 2) return <div aria-hidden className="h-6" />;
  const highest = Math.max(...points.map(({ value }) => value), 1);
  const span = Math.max(last.at - first.at, 1);
  const line = points.map(({ at, value }) => {
    const x = ((at - first.at) / span) * WIDTH;
    const y = HEIGHT - 2 - (value / highest) * (HEIGHT - 4);
    return `${x.toFixed(1)},${y.toFixed(1)}`;
  });
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      className="h-6 w-full text-text-3"
    >
      <polyline
        points={line.join(' ')}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  );
};

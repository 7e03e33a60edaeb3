import type { ReactNode } from 'react';

type Fact = readonly [key: string, name: string, value: ReactNode];

/** Names and what is known under them. */
export const Facts = ({ facts }: { readonly facts: readonly Fact[] }): ReactNode => (
  <dl className="grid grid-cols-[96px_1fr] gap-x-3 gap-y-1.5">
    {facts.map(([key, name, value]) => (
      <div key={key} className="contents">
        <dt className="text-text-3" dir="auto">
          {name}
        </dt>
        <dd className="min-w-0" dir="auto">
          {value}
        </dd>
      </div>
    ))}
  </dl>
);

import { describe, expect, it } from 'vitest';
import { openApi } from './openapi.ts';
import type { Route } from './route.ts';
import { ROUTES } from './routes/routes.ts';

const nameOf = ({ method, path }: Pick<Route, 'method' | 'path'>): string => `${method} ${path}`;

describe('the description of the calls', () => {
  const described = openApi(ROUTES, '1') as {
    readonly paths: Readonly<Record<string, Readonly<Record<string, Record<string, unknown>>>>>;
  };

  it('lists every call and no other', () => {
    const listed = Object.entries(described.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(listed.toSorted()).toEqual(ROUTES.map(nameOf).toSorted());
    expect(new Set(listed).size).toBe(listed.length);
  });

  it('says of each who may call it, what it takes and what it answers', () => {
    for (const route of ROUTES) {
      const call = described.paths[route.path]?.[route.method.toLowerCase()];
      expect(call).toMatchObject({
        'x-access': route.access,
        summary: expect.stringMatching(/\.$/) as string,
      });
      const statuses = [...(route.canBePending === true ? ['202'] : []), String(route.status ?? 200), 'default'];
      expect(Object.keys(call?.['responses'] as object).toSorted()).toEqual(statuses.toSorted());
      expect('requestBody' in (call ?? {})).toBe(route.body !== undefined);
    }
  });

  it('gives every call a name of its own', () => {
    const names = Object.values(described.paths).flatMap((methods) =>
      Object.values(methods).map(({ operationId }) => operationId),
    );
    expect(new Set(names).size).toBe(ROUTES.length);
  });
});

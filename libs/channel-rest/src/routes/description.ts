import { z } from 'zod';
import { ok } from '../answer.ts';
import { route } from '../route.ts';
import type { Route } from '../route.ts';

/** Loaded when somebody asks: describing the calls needs what serving them does not. */
export const description = (routes: () => readonly Route[]): Route =>
  route({
    method: 'GET',
    path: '/openapi.json',
    access: 'public',
    says: 'This description.',
    answer: z.looseObject({ openapi: z.string() }),
    async handle({ deps }) {
      const { openApi } = await import('../openapi.ts');
      return ok({ openapi: '3.1.0', ...openApi(routes(), deps.config.version) });
    },
  });

import { readFileSync } from 'node:fs';
import { rest } from '@verbatim/client';
import type { Rest } from '@verbatim/client';
import type { Config } from '@verbatim/config';
import { Fault } from '@verbatim/kit';

/** Where the product is: as the command says, else as the settings do. */
export const baseUrlOf = (url: string | undefined, { PUBLIC_URL, HTTP_HOST, HTTP_PORT }: Config): string =>
  url ?? PUBLIC_URL ?? `http://${HTTP_HOST}:${HTTP_PORT}`;

/** The running product, asked with the API key of the environment. */
export function withApiKey(baseUrl: string): Rest {
  const token = process.env['VERBATIM_API_KEY'];
  if (token === undefined || token === '')
    throw new Fault('CONFIG_INVALID', 'Set VERBATIM_API_KEY to an API key that may administrate.', {
      retryable: false,
    });
  return rest({ baseUrl, fetch, token });
}

/** A password never stands on a command line. */
export function readPassword(whose: string): string {
  const given = process.env['VERBATIM_OWNER_PASSWORD'];
  const password = given ?? (process.stdin.isTTY ? '' : readFileSync(0, 'utf8').trim());
  if (password === '')
    throw new Fault('CONFIG_INVALID', `Give ${whose} password on standard input.`, { retryable: false });
  return password;
}

/** What a command was asked for. */
export const tell = (data: unknown): void => void process.stdout.write(`${JSON.stringify(data, null, 2)}\n`);

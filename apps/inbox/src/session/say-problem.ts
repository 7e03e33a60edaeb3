import { exists, t } from 'i18next';
import type { en } from '../words/en.ts';
import { Problem } from '../live/rest.ts';

/** What went wrong, in words and with its code: `NOT_FOUND` is for us, the words are for people. */
export function sayProblem(error: unknown): string {
  if (!(error instanceof Problem)) return t('error.UNKNOWN');
  if (error.code === 'NO_ANSWER') return t('error.NO_ANSWER');
  if (error.code === 'TIMEOUT') return t('error.TIMEOUT');
  return sayCode(error.code, error.message);
}

/** A code in words; one that we have no words for keeps the server's own. */
export function sayCode(code: string, message = ''): string {
  const known = exists(`code.${code}`) ? t(`code.${code as keyof typeof en.code}`) : message;
  return known === '' ? code : t('error.what', { message: known, code });
}

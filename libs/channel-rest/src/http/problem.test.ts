import { describe, expect, it } from 'vitest';
import { Fault } from '@verbatim/kit';
import { sessionCookie } from './cookies.ts';
import { problemOf } from './problem.ts';

const asked = { requestId: 'r1', ref: null };

describe('an answer to what went wrong', () => {
  it('says nothing of our inside', () => {
    const inside = [
      new Error('SELECT * FROM /var/lib/verbatim/log.db'),
      new Fault('SEAL_BROKEN', 'A sealed text does not open under its key and place', { retryable: false }),
      'a string',
      null,
    ];
    for (const error of inside) {
      const problem = problemOf(error, asked);
      expect(problem).toMatchObject({ status: 500, code: 'INTERNAL', requestId: 'r1' });
      expect(JSON.stringify(problem)).not.toMatch(/SELECT|SEAL|\.db| at /);
    }
  });

  it('names fields as the caller does', () => {
    const fault = new Fault('EMPTY_TEXT', 'Write something.', { retryable: false, path: '/send/text' });
    expect(problemOf(fault, asked)).toMatchObject({ status: 400, path: '/text', outcome: 'refused' });
  });
});

describe('the session cookie', () => {
  it('is bound to this very host where there is https', () => {
    expect(sessionCookie('https://chat.shop.example').set('x', 1_000)).toBe(
      '__Host-verbatim_session=x; Max-Age=1; Path=/; HttpOnly; SameSite=Lax; Secure',
    );
    expect(sessionCookie('http://127.0.0.1:8080').clear()).toBe(
      'verbatim_session=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax',
    );
  });
});

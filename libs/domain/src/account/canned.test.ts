import { describe, it } from 'vitest';
import { accountId, ana, byAna, idOf, sales, scenario, support, website } from '@verbatim/testing';
import type { Told } from '../aggregate.ts';
import { account } from './account.ts';
import { CANNED_RESPONSES_MAX } from './canned.ts';
import type { AccountEvent } from './events.ts';

type Fact = Told<AccountEvent>;

const fact = (event: AccountEvent): Fact => ({ ...event, actor: byAna });
const made = (id: string, shortcut: string, more = {}): Fact =>
  fact({ type: 'CannedResponseCreated', data: { cannedResponseId: id, shortcut, text: 'Hello', ...more } });
const changed = (id: string, more: object): Fact =>
  fact({ type: 'CannedResponseUpdated', data: { cannedResponseId: id, ...more } });
const deleted = (id: string): Fact => fact({ type: 'CannedResponseDeleted', data: { cannedResponseId: id, by: ana } });

const given = scenario(account, {});
const acme = [
  fact({ type: 'AccountCreated', data: { accountId, name: 'Acme' } }),
  fact({ type: 'TeamCreated', data: { teamId: sales, name: 'Sales' } }),
  fact({ type: 'InboxCreated', data: { inboxId: website, channel: 'websocket', name: 'Site' } }),
];
const hello = made('a', 'Hello');

describe('a canned response', () => {
  it('is made once', () => {
    given(...acme)
      .when(hello)
      .thenRecords('CannedResponseCreated');
    given(...acme, hello)
      .when(hello)
      .thenChangesNothing();
  });
  it('has a shortcut of its own, whatever its capitals and widths', () => {
    for (const same of ['Hello', 'hello', 'HELLO', 'ｈｅｌｌｏ'])
      given(...acme, hello)
        .when(made('b', same))
        .thenRefuses('SHORTCUT_TAKEN');
    given(...acme, hello, made('b', 'bye'))
      .when(changed('b', { shortcut: 'hELLO' }))
      .thenRefuses('SHORTCUT_TAKEN');
    given(...acme, hello)
      .when(changed('a', { shortcut: 'hello' }))
      .thenRecords('CannedResponseUpdated');
  });
  it('leaves its shortcut to others when it gets another, or goes', () => {
    given(...acme, hello, changed('a', { shortcut: 'hi' }))
      .when(made('b', 'hello'))
      .thenRecords('CannedResponseCreated');
    given(...acme, hello, deleted('a'))
      .when(made('b', 'hello'))
      .thenRecords('CannedResponseCreated');
    given(...acme, hello, changed('a', { text: 'Good day' }))
      .when(made('b', 'hello'))
      .thenRefuses('SHORTCUT_TAKEN');
  });
  it('that is not there is neither changed nor deleted, whatever it is called', () => {
    for (const nobody of ['b', 'constructor', '__proto__', 'toString']) {
      given(...acme, hello)
        .when(changed(nobody, { text: 'x' }))
        .thenRefuses('NOT_FOUND');
      given(...acme, hello)
        .when(deleted(nobody))
        .thenRefuses('NOT_FOUND');
    }
    given(...acme, hello, deleted('a'))
      .when(changed('a', { text: 'x' }))
      .thenRefuses('NOT_FOUND');
  });
  it('that is to change in nothing does not', () =>
    given(...acme, hello)
      .when(changed('a', {}))
      .thenChangesNothing());
  it('belongs to a team and an inbox that there are', () => {
    given(...acme)
      .when(made('a', 'x', { teamId: sales, inboxId: website }))
      .thenRecords('CannedResponseCreated');
    given(...acme)
      .when(made('a', 'x', { teamId: support }))
      .thenRefuses('TEAM_NOT_FOUND');
    given(...acme, hello)
      .when(changed('a', { inboxId: idOf('elsewhere') }))
      .thenRefuses('INBOX_NOT_FOUND');
  });
  it('is one of at most as many as the limit says', () => {
    const all = Array.from({ length: CANNED_RESPONSES_MAX }, (_, at) => made(`id-${at}`, `word-${at}`));
    given(...acme, ...all)
      .when(hello)
      .thenRefuses('CANNED_RESPONSES_TOO_MANY');
    given(...acme, ...all, deleted('id-7'))
      .when(hello)
      .thenRecords('CannedResponseCreated');
  });
});

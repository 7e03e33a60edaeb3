import { AccountId, InboxId } from '@verbatim/domain';
import type { ChannelType } from '@verbatim/domain';
import type { InboxEntry } from '@verbatim/edge';
import { describe, expect, it } from 'vitest';
import { demoAddress, demoInbox } from './demo-inbox.ts';

const inbox = (id: string, channel: ChannelType, createdAt: number): InboxEntry => ({
  kind: 'inbox',
  id: InboxId(id),
  accountId: AccountId('shop'),
  name: id,
  channel,
  createdAt,
  teamId: null,
  allowedOrigins: [],
  greeting: null,
  reopenWithinHours: null,
  autoResolveAfterMinutes: null,
  reassignAfterMinutes: null,
});
const knowing = (accounts: readonly string[], ...inboxes: readonly InboxEntry[]) => ({
  accounts: () => accounts.map((id) => AccountId(id)),
  inboxes: () => inboxes,
});

describe('the demo shop', () => {
  it('shows the oldest inbox of a website', () => {
    const inboxes = [inbox('second', 'websocket', 3), inbox('legacy', 'rest', 1), inbox('first', 'websocket', 2)];
    expect(demoInbox(knowing(['shop'], ...inboxes))).toBe('first');
  });

  it('shows none before there is one, and none of several accounts', () => {
    expect(demoInbox(knowing([]))).toBeNull();
    expect(demoInbox(knowing(['shop'], inbox('legacy', 'rest', 1)))).toBeNull();
    expect(demoInbox(knowing(['shop', 'other'], inbox('first', 'websocket', 1)))).toBeNull();
  });

  it('is where its inbox is named, and as it was asked for where one was', () => {
    expect(demoAddress('/demo', () => InboxId('a/b'))).toBe('/demo?inbox=a%2Fb');
    expect(demoAddress('/demo?lang=zh', () => InboxId('a'))).toBe('/demo?inbox=a&lang=zh');
    expect(demoAddress('/demo', () => null)).toBeNull();
    for (const url of ['/demo?lang=zh&inbox=b', '/demo.js', '/', undefined])
      expect(demoAddress(url, () => InboxId('a'))).toBeNull();
  });
});

import { rmSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { setUp } from './support/account.ts';
import { check } from './support/checker.ts';
import type { Anomaly } from './support/checker.ts';
import { History, textOf } from './support/history.ts';
import { install } from './support/installation.ts';
import type { Installation } from './support/installation.ts';
import { lyingBuild } from './support/lying-build.ts';
import type { Lie } from './support/lying-build.ts';
import { greet, hangUpAll } from './support/peer.ts';
import { readBack } from './support/reading.ts';

const MESSAGES = 24;

/** Told that it is there before it is: what the disk was about to get is lost with the process. */
const ACK_BEFORE_DURABLE: Lie = {
  file: 'log-sqlite/src/group-commit.ts',
  of: 'const written = this.#options.db.run(this.#groups(batch));',
  instead: `for (const { resolve, base } of batch) resolve(base);
      await new Promise((late) => setTimeout(late, 200));
      const written = this.#options.db.run(this.#groups(batch));`,
};
/** Each time the same is asked it is something new. */
const NO_DUPLICATE_CHECK: Lie = {
  file: 'sealing/src/mac.ts',
  of: "const hash = hmac(key.mac, listed('fact', kind, sender, clientMessageId));",
  instead: "const hash = hmac(key.mac, listed('fact', kind, sender, clientMessageId + performance.now()));",
};
/** What comes in one after the other is written as it pleases. */
const REORDERED: Lie = {
  file: 'engine/src/sequencer.ts',
  of: 'const batch = this.#queue.splice(0, FACTS_PER_APPEND_MAX);',
  instead: `await new Promise((late) => setTimeout(late, 20));
      const batch = this.#queue.splice(0, FACTS_PER_APPEND_MAX).reverse();`,
};

describe('the checker, told of a product', () => {
  const made: { readonly installation: Installation; readonly root: string }[] = [];
  afterEach(async () => {
    hangUpAll();
    for (const { installation, root } of made.splice(0)) {
      await installation.dispose();
      rmSync(root, { recursive: true, force: true });
    }
  });

  /** Messages one after the other and many at once, one of them twice, and then the process is killed. */
  async function told(lie: Lie | null): Promise<Set<Anomaly>> {
    const root = await lyingBuild(lie);
    const installation = install(undefined, {}, root);
    made.push({ installation, root });
    const product = await installation.start();
    const account = await setUp(installation, product);
    const { visitorToken, conversationId: conversation } = await account.newVisitor();
    const peer = await greet(product.socketUrl, visitorToken);
    const history = new History();
    const about = { who: 'visitor', conversation };
    const asks = (id: string): void => {
      history.add({ ...about, is: 'invoke', id });
      peer.say({ send: { clientMessageId: id, text: textOf(id, 'is what I said') } });
    };
    const hears = async (): Promise<void> => {
      const { clientMessageId: id, messageId } = await peer.next('ack', () => true);
      history.add({ ...about, is: 'ok', id, messageId });
    };
    for (const id of ['first', 'first', 'second']) {
      asks(id);
      await hears();
    }
    const together = Array.from({ length: MESSAGES }, (_, index) => `together-${index}`);
    for (const id of together) asks(id);
    for (const _ of together) await hears();
    asks('last');
    await hears();
    await product.end('SIGKILL');
    const { httpUrl } = await installation.start();
    const api = account.apiAt(httpUrl);
    await readBack(history, { installation, api, conversations: [conversation] });
    return new Set(check(history).findings.map(({ is }) => is));
  }

  it('that tells the truth, finds nothing', async () => {
    expect(await told(null)).toEqual(new Set());
  });

  it.each<[string, Lie, Anomaly]>([
    ['acknowledges before it is durable', ACK_BEFORE_DURABLE, 'LOST'],
    ['takes the same message for another', NO_DUPLICATE_CHECK, 'ACK_CHANGED'],
    ['writes in another order', REORDERED, 'SENDER_ORDER'],
  ])('that %s, finds it', async (_, lie, anomaly) => {
    expect(await told(lie)).toContain(anomaly);
  });
});

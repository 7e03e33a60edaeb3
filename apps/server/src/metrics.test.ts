import { describe, expect, it } from 'vitest';
import { metrics } from './metrics.ts';

describe('what the operations port counts', () => {
  it('shows queues as they are, and the rest when they cannot be asked for', async () => {
    const known = metrics();
    const waiting = new Map<string | null, number>([
      ['sales', 2],
      [null, 1],
    ]);
    let isDown = false;
    known.watchQueues(() => (isDown ? Promise.reject(new Error('down')) : Promise.resolve(waiting)));
    known.watchConnections('websocket', () => 3);
    const queues = async () => (await known.text()).match(/^verbatim_queue_waiting.*$/gm);
    expect(await queues()).toEqual(['verbatim_queue_waiting{team="sales"} 2', 'verbatim_queue_waiting{team="none"} 1']);
    waiting.delete('sales');
    expect(await queues()).toEqual(['verbatim_queue_waiting{team="none"} 1']);
    isDown = true;
    expect(await queues()).toBeNull();
    expect(await known.text()).toContain('verbatim_connections{channel="websocket"} 3');
  });
});

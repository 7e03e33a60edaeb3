import { randomUUID } from 'node:crypto';
import { describe } from 'vitest';
import { PARTITIONS } from '../../ports/src/event-log.bench.ts';
import { eventLogContract } from '../../ports/src/event-log.contract.ts';
import { kafkaEventLog } from './index.ts';

const broker = process.env['VERBATIM_TEST_KAFKA_URL'];

describe.skipIf(broker === undefined)('on a real broker (VERBATIM_TEST_KAFKA_URL; scripts/services up kafka)', () => {
  eventLogContract('kafka', async () => {
    const url = `${broker}/test-${randomUUID()}`;
    return { open: () => kafkaEventLog({ url, partitions: PARTITIONS }), dispose: async () => {} };
  });
});

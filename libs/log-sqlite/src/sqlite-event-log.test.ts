import { PARTITIONS } from '../../ports/src/event-log.bench.ts';
import { eventLogContract } from '../../ports/src/event-log.contract.ts';
import { arrangeLog } from './bench.ts';

eventLogContract('SQLite', () => arrangeLog(PARTITIONS));

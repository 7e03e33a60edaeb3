import { signalsContract } from '../../ports/src/signals.contract.ts';
import { localSignals } from './index.ts';

signalsContract('local', localSignals);

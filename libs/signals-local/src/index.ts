export { localSignals } from './local-signals.ts';

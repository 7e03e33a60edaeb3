export { loadMasterKey } from './master-key.ts';

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const VARIABLE = { kafka: 'KAFKA', mongo: 'MONGODB', redis: 'REDIS' } as const;

export type Service = keyof typeof VARIABLE;

/** Where the services are: as VERBATIM_TEST_… says, or those that `scripts/services up` has started here. */
export function serviceUrl(service: Service): string {
  const variable = `VERBATIM_TEST_${VARIABLE[service]}_URL`;
  const given = process.env[variable];
  if (given !== undefined) return given;
  const said = execFileSync(join(ROOT, 'scripts/services'), ['env', service], { encoding: 'utf8' });
  const found = new RegExp(`^export ${variable}=(.+)$`, 'm').exec(said)?.[1];
  if (found === undefined) throw new Error(`${variable} says where it is, or: scripts/services up ${service}`);
  return found;
}

/** The processes of services that were started here, for their CPU; others' are not ours to see. */
export function servicePids(): Readonly<Record<string, number>> {
  const folder = process.env['VERBATIM_SERVICES_DIR'] ?? join(ROOT, '.services');
  const files = {
    broker: 'pids/kafka',
    ferretdb: 'pids/ferretdb',
    postgres: 'mongo/root/data/postmaster.pid',
  };
  const found = Object.entries(files).flatMap(([name, file]) => {
    const pid = pidIn(join(folder, file));
    return pid === null ? [] : [[name, pid] as const];
  });
  return Object.fromEntries(found);
}

function pidIn(file: string): number | null {
  try {
    const pid = Number.parseInt(readFileSync(file, 'utf8'), 10);
    readFileSync(`/proc/${pid}/stat`);
    return pid;
  } catch {
    return null;
  }
}

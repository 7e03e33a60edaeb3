import { existsSync, statfsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { EXIT } from '@verbatim/config';
import { Fault } from '@verbatim/kit';
import { lockDataDir, makeDataDir } from '@verbatim/sqlite';
import { readConfig } from './config.ts';
import { servers } from './doctor-servers.ts';
import type { Finding } from './doctor-servers.ts';
import { openFiles } from './files.ts';

const DISK_BYTES_MIN = 1024 ** 3;
const NODE_PAST_ITS_END = 20;

/** Looks at what an operator would look at, and says what to change. */
export function addDoctor(program: Command): void {
  program
    .command('doctor')
    .description('check settings, data directory, disk, log and keys; exit 1 if something must be changed')
    .option('--json', 'findings as JSON')
    .option('--fix', 'make missing topics of Kafka, and set what is wrong of their settings')
    .action(async ({ json, fix }: { readonly json?: boolean; readonly fix?: boolean }) => {
      const findings = await examine(fix === true);
      for (const { what, is, says } of findings)
        if (json !== true) process.stdout.write(`${is.padEnd(8)} ${what}: ${says}\n`);
      if (json === true) process.stdout.write(`${JSON.stringify(findings, null, 2)}\n`);
      const code = findings.some(({ is }) => is === 'failure') ? EXIT.failure : EXIT.ok;
      process.stdout.write('', () => process.exit(code)); // whom nobody answered may still be asking
    });
}

async function examine(isFixing: boolean): Promise<readonly Finding[]> {
  const config = readConfig();
  const dir = resolve(config.DATA_DIR);
  const isOnFiles = config.LOG_URL.startsWith('file:');
  const kept = isOnFiles ? [durability(), ...(await data(dir))] : [];
  return [node(), ...directory(dir), running(dir), ...kept, ...(await servers(config, isFixing))];
}

function node(): Finding {
  const [major = 0] = process.versions.node.split('.').map(Number);
  return major <= NODE_PAST_ITS_END
    ? { what: 'node', is: 'warning', says: `${process.version} gets no security fixes any more; run 22 or 24.` }
    : { what: 'node', is: 'ok', says: process.version };
}

function directory(dir: string): Finding[] {
  try {
    makeDataDir(dir);
    const { bavail, bsize } = statfsSync(dir);
    const free = bavail * bsize;
    const says = `${(free / DISK_BYTES_MIN).toFixed(1)} GiB free`;
    return [
      { what: 'data directory', is: 'ok', says: `${dir} can be written` },
      {
        what: 'disk',
        is: free < DISK_BYTES_MIN ? 'warning' : 'ok',
        says: free < DISK_BYTES_MIN ? `${says}; make room` : says,
      },
    ];
  } catch (error) {
    return [
      { what: 'data directory', is: 'failure', says: error instanceof Fault ? error.message : `${dir} cannot be used` },
    ];
  }
}

function running(dir: string): Finding {
  try {
    lockDataDir(dir)();
    return { what: 'process', is: 'ok', says: 'nothing runs on this data directory' };
  } catch (error) {
    const isRunning = error instanceof Fault && error.code === 'DATA_DIR_LOCKED';
    const says = isRunning ? 'a product is running on this data directory' : 'whether something runs cannot be told';
    return { what: 'process', is: isRunning ? 'ok' : 'warning', says };
  }
}

const durability = (): Finding => ({
  what: 'durability',
  is: 'ok',
  says: 'an acknowledgement means one disk has it (fsync); a second copy is what backups are for',
});

async function data(dir: string): Promise<Finding[]> {
  if (!existsSync(`${dir}/log.db`)) return [{ what: 'log', is: 'ok', says: 'none yet; it is made at the first start' }];
  try {
    const files = await openFiles(readConfig());
    const records = files.log.watermarks().reduce((sum, end) => sum + end, 0);
    await files.close();
    return [
      { what: 'log', is: 'ok', says: `${records} records in ${files.log.partitions} partitions` },
      { what: 'keys', is: 'ok', says: 'the master key opens them' },
    ];
  } catch (error) {
    const says = error instanceof Fault ? `${error.code}: ${error.message}` : 'cannot be read';
    return [{ what: 'data', is: 'failure', says }];
  }
}

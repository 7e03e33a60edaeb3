import { api } from './account.ts';
import { gather } from './cast.ts';
import type { Place } from './cast.ts';
import { Load } from './load.ts';
import type { LoadFigures } from './load.ts';
import { cpuMs, cpuMsOfTree } from './process-usage.ts';
import { readBack } from './read-back.ts';
import type { ReadBack } from './read-back.ts';
import { schedule } from './schedule.ts';

export interface Job extends Place {
  readonly serverPid: number;
  /** Others whose CPU is told by name: roles in processes of their own, and the services beneath them. */
  readonly beside?: Readonly<Record<string, number>>;
  /** Messages and replies together. */
  readonly perSecond: number;
  readonly warmUpSeconds: number;
  readonly seconds: number;
  readonly visitors: number;
  readonly agents: number;
  /** Read everything back at the end. */
  readonly readsBack: boolean;
}

export interface JobResult extends LoadFigures {
  readonly readBack: ReadBack | null;
  readonly visitors: readonly { readonly conversationId: string; readonly contactId: string }[];
  /** While it was measured: of the generator's core, of the server's, and per message of the latter. */
  readonly generatorCpuShare: number;
  readonly serverCpuShare: number;
  readonly serverCpuMicrosPerMessage: number;
  readonly besideMicrosPerMessage: Readonly<Record<string, number>>;
}

async function main(job: Job): Promise<void> {
  const cast = await gather(job, job);
  const beside = Object.entries(job.beside ?? {});
  const usage = () => {
    const { user, system } = process.cpuUsage();
    const others = beside.map(([, pid]) => cpuMsOfTree(pid));
    return { at: performance.now(), own: (user + system) / 1000, server: cpuMs(job.serverPid), others };
  };
  let before = usage();
  const plan = schedule(job.perSecond / 2, job.warmUpSeconds, job.seconds);
  const figures = await new Load(cast, plan, () => (before = usage())).run();
  const after = usage();
  const wallMs = after.at - before.at;
  const done = 2 * (plan.total - plan.warmUp);
  const result: JobResult = {
    ...figures,
    readBack: job.readsBack ? await readBack(api(job.httpUrl, job.apiKey), cast.visitors, figures.sentEach) : null,
    visitors: cast.visitors.map(({ conversationId, contactId }) => ({ conversationId, contactId })),
    generatorCpuShare: (after.own - before.own) / wallMs,
    serverCpuShare: (after.server - before.server) / wallMs,
    serverCpuMicrosPerMessage: ((after.server - before.server) * 1000) / done,
    besideMicrosPerMessage: Object.fromEntries(
      beside.map(([name], index) => [name, (((after.others[index] ?? 0) - (before.others[index] ?? 0)) * 1000) / done]),
    ),
  };
  cast.close();
  process.stdout.write(JSON.stringify(result));
}

await main(JSON.parse(process.argv[2] ?? '{}') as Job);

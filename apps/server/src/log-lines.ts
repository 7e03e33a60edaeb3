type Level = 'debug' | 'info' | 'warn' | 'error';
const ORDER: readonly Level[] = ['debug', 'info', 'warn', 'error'];

export interface LogLines {
  debug(msg: string, fields?: object): void;
  info(msg: string, fields?: object): void;
  warn(msg: string, fields?: object): void;
  error(msg: string, fields?: object): void;
}

/** JSON lines on stderr, readable ones where a person looks. Never what somebody said, never a secret. */
export function logLines(least: Level): LogLines {
  const isTerminal = process.stderr.isTTY;
  const write = (level: Level, msg: string, fields: object = {}) => {
    if (ORDER.indexOf(level) < ORDER.indexOf(least)) return;
    const time = new Date().toISOString();
    const line = isTerminal ? readable(level, msg, fields) : JSON.stringify({ time, level, msg, ...fields });
    process.stderr.write(`${line}\n`);
  };
  return {
    debug: (msg, fields) => write('debug', msg, fields),
    info: (msg, fields) => write('info', msg, fields),
    warn: (msg, fields) => write('warn', msg, fields),
    error: (msg, fields) => write('error', msg, fields),
  };
}

function readable(level: Level, msg: string, fields: object): string {
  const rest = Object.entries(fields).map(([name, value]) => `${name}=${JSON.stringify(value)}`);
  return [level === 'info' ? '' : `${level.toUpperCase()} `, msg, rest.length === 0 ? '' : `  ${rest.join(' ')}`].join(
    '',
  );
}

/** What may be written of an error: its code and kind; a message only where we wrote it ourselves. */
export function toldOf(error: unknown): object {
  if (!(error instanceof Error)) return { error: 'unknown' };
  const { code } = error as { code?: unknown };
  const where =
    error.stack
      ?.split('\n')
      .slice(1, 4)
      .map((line) => line.trim().replace(/\(.*[/\\]/, '(')) ?? [];
  const cause = error.cause instanceof Error ? error.cause.name : undefined;
  return { error: error.name, cause, code: typeof code === 'string' ? code : undefined, where };
}

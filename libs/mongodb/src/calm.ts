import { ConnectionPool } from 'mongodb/lib/cmap/connection_pool.js';

/**
 * The driver looks ten times a second for ever whether each pool has the fewest connections that it may have. Where that is
 * none, as here, there is nothing to look for: connections that are out of date are thrown away when they are next asked for.
 */
export function calm(): void {
  const { prototype } = ConnectionPool;
  const look = prototype.ensureMinPoolSize;
  if (calmed.has(look)) return;
  const calmly = function (this: ConnectionPool): void {
    if (this.options.minPoolSize > 0) look.call(this);
  };
  calmed.add(calmly);
  prototype.ensureMinPoolSize = calmly;
}

const calmed = new WeakSet<object>();

/** What the driver uses itself and does not show. */
declare module 'mongodb/lib/cmap/connection_pool.js' {
  export class ConnectionPool {
    readonly minPoolSizeTimer: NodeJS.Timeout | undefined;
    readonly options: { readonly minPoolSize: number };
    constructor(server: object, options: object);
    ready(): void;
    ensureMinPoolSize(): void;
    createConnection(): void;
    close(): void;
  }
}

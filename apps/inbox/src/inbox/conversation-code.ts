const HALF = 4;

/** "K3F79Q2M" as people say it: #K3F7-9Q2M. */
export const sayCodeOf = (code: string): string => (code === '' ? '' : `#${code.slice(0, HALF)}-${code.slice(HALF)}`);

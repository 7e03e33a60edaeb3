export function generate(folder: string, proto?: string): void;

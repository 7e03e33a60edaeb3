const SEPARATOR = '\n';

/** Stores compare without regard to the case of A to Z; labels do not. Hence the escapes. */
const escaped = (label: string): string =>
  label.replaceAll(/[A-Z^\n]/g, (letter) => `^${letter === SEPARATOR ? '_' : letter.toLowerCase()}`);

/** All labels in one column, so that one of them can be asked for with `contains`. */
export const labelColumn = (labels: readonly string[]): string =>
  labels.length === 0 ? '' : `${SEPARATOR}${labels.map(escaped).join(SEPARATOR)}${SEPARATOR}`;

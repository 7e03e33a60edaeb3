/** Commands for a part of the page that is not the one which hears the key. */
export type Command = 'reply' | 'note' | 'labels' | 'snooze' | 'transfer';

const listeners = new Set<(command: Command) => void>();

export function onCommand(listener: (command: Command) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function command(name: Command): void {
  for (const listener of listeners) listener(name);
}

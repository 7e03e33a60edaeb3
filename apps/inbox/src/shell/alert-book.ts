export type AlertKind = 'message' | 'assigned' | 'unassigned' | 'offer' | 'mention';

export interface Alert {
  readonly id: string;
  readonly kind: AlertKind;
  readonly title: string;
  readonly body: string;
}

/** What was told and not yet looked at. It is told again until somebody has. */
export class AlertBook {
  readonly #open = new Map<string, Alert>();
  readonly #tell: (alert: Alert) => void;

  constructor(tell: (alert: Alert) => void) {
    this.#tell = tell;
  }

  get size(): number {
    return this.#open.size;
  }

  add(alert: Alert): void {
    this.#open.delete(alert.id);
    this.#open.set(alert.id, alert);
    this.#tell(alert);
  }

  has(id: string): boolean {
    return this.#open.has(id);
  }

  seen(id: string): void {
    this.#open.delete(id);
  }

  /** The newest stands for all of them: one sound, however many wait. What concerns everybody is told once. */
  repeat(): void {
    const own = [...this.#open.values()].findLast(({ kind }) => kind !== 'unassigned');
    if (own !== undefined) this.#tell(own);
  }
}

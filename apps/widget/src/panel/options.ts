export interface Field {
  readonly name: 'name' | 'email';
  readonly isOptional: boolean;
}

/** What the site has written on the script tag. */
export interface Options {
  readonly inboxId: string;
  readonly title: string | null;
  readonly greeting: string | null;
  readonly replyMinutes: number | null;
  readonly fields: readonly Field[];
  readonly consent: string | null;
  readonly consentUrl: string | null;
}

export type Theme = 'auto' | 'dark' | 'light';

/** `data-prechat="name email?"`: a question mark makes a field optional. */
export function readOptions(data: Readonly<DOMStringMap>): Options {
  const minutes = Number(data['replyMinutes']);
  const fields = (data['prechat'] ?? '').matchAll(/\b(name|email)\b(\?)?/g);
  return {
    inboxId: data['inbox'] ?? '',
    title: data['title'] ?? null,
    greeting: data['greeting'] ?? null,
    replyMinutes: minutes > 0 ? minutes : null,
    fields: [...fields].map(([, name, mark]) => ({ name: name as Field['name'], isOptional: mark !== undefined })),
    consent: data['consent'] ?? null,
    consentUrl: webAddress(data['consentUrl']),
  };
}

export const readTheme = (value: unknown): Theme => (value === 'dark' || value === 'light' ? value : 'auto');

const webAddress = (value: string | undefined): string | null =>
  value !== undefined && /^https?:\/\//i.test(value) ? value : null;

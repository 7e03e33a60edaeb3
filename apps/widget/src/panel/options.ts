export interface Field {
  readonly name: 'name' | 'email';
  readonly isOptional: boolean;
}

/** What the site has written on the script tag. */
export interface Options {
  readonly inboxId: string;
  readonly title: string | undefined;
  readonly greeting: string | undefined;
  /** 0 when nothing is promised. */
  readonly replyMinutes: number;
  readonly fields: readonly Field[];
  readonly consent: string | undefined;
  readonly consentUrl: string | undefined;
}

export type Theme = 'auto' | 'dark' | 'light';

/** `data-prechat="name email?"`: a question mark makes a field optional. */
export function readOptions(data: Readonly<DOMStringMap>): Options {
  const fields = (data['prechat'] ?? '').matchAll(/\b(name|email)\b(\?)?/g);
  return {
    inboxId: data['inbox'] ?? '',
    title: data['title'],
    greeting: data['greeting'],
    replyMinutes: Number(data['replyMinutes']) || 0,
    fields: [...fields].map(([, name, mark]) => ({ name: name as Field['name'], isOptional: mark !== undefined })),
    consent: data['consent'],
    consentUrl: data['consentUrl'],
  };
}

export const readTheme = (value: unknown): Theme => (value === 'dark' || value === 'light' ? value : 'auto');

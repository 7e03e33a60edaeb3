import i18next, { changeLanguage, use } from 'i18next';
import type { ResourceLanguage } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { kept } from '../session/kept.ts';
import type { en } from './en.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof en };
  }
}

export type Language = 'en' | 'zh-CN';
export const LANGUAGES: readonly { readonly id: Language; readonly name: string }[] = [
  { id: 'en', name: 'English' },
  { id: 'zh-CN', name: '简体中文' },
];

const STORED_AS = 'verbatim.language';

/** Only the language that is spoken is loaded. */
const LOADERS: Readonly<Record<Language, () => Promise<ResourceLanguage>>> = {
  en: () => import('./en.ts').then((words) => words.en),
  'zh-CN': () => import('./zh.ts').then((words) => words.zh),
};

export async function startWords(): Promise<void> {
  const chosen = kept.read(STORED_AS);
  const lng = chosen === 'en' || chosen === 'zh-CN' ? chosen : languageOf(navigator.languages);
  await use(initReactI18next).init({
    resources: { [lng]: { translation: await LOADERS[lng]() } },
    lng,
    fallbackLng: false,
    partialBundledLanguages: true,
    interpolation: { escapeValue: false }, // React renders text nodes
  });
  nameLanguage();
}

export async function speak(language: Language): Promise<void> {
  await loadWords(language);
  kept.write(STORED_AS, language);
  await changeLanguage(language);
  nameLanguage();
}

/** Makes a language's words known without speaking it. */
export async function loadWords(language: Language): Promise<void> {
  if (i18next.hasResourceBundle(language, 'translation')) return;
  i18next.addResourceBundle(language, 'translation', await LOADERS[language]());
}

export const languageNow = (): Language => (i18next.language === 'zh-CN' ? 'zh-CN' : 'en');

/** The first language of the browser that we speak. */
export function languageOf(preferred: readonly string[]): Language {
  const first = preferred.find((tag) => /^(zh|en)\b/i.test(tag));
  return first?.toLowerCase().startsWith('zh') === true ? 'zh-CN' : 'en';
}

function nameLanguage(): void {
  document.documentElement.lang = languageNow();
}

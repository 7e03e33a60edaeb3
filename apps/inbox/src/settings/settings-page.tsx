import type { ReactNode } from 'react';
export const SettingsPage = ({ page }: { readonly page: string | null }): ReactNode => <main>{page}</main>;

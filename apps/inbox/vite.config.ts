import { resolve } from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const SERVER_URL = process.env['INBOX_SERVER_URL'] ?? 'http://127.0.0.1:8080';

// oxlint-disable-next-line import/no-default-export -- Vite wants it so
export default defineConfig(({ command }) => {
  // What is built is what people use, whoever builds it: a test's environment would put React's development build in.
  if (command === 'build') process.env['NODE_ENV'] = 'production';
  return {
    root: import.meta.dirname,
    base: '/',
    plugins: [react(), tailwindcss()],
    resolve: { alias: { 'react-remove-scroll': resolve(import.meta.dirname, 'src/ui/no-scroll-lock.ts') } },
    build: {
      outDir: resolve(import.meta.dirname, '../../dist/inbox'),
      emptyOutDir: true,
      assetsInlineLimit: 0, // a data: URL would break the page's content security policy
      modulePreload: { polyfill: false },
    },
    server: {
      proxy: {
        '/api': SERVER_URL,
        '/demo': SERVER_URL,
        '/widget': SERVER_URL,
        '/ws': { target: SERVER_URL, ws: true },
      },
    },
  };
});

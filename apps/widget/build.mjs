import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';

const SOURCE = join(dirname(fileURLToPath(import.meta.url)), 'src');
const TARGET = ['chrome111', 'firefox115', 'safari16.4'];

/**
 * Names of our own that no browser interface, no frame and nothing in storage knows: the bundles get shorter ones.
 * A name that has a meaning outside must never stand here.
 */
const OWN_NAMES = `
  accent acknowledge activity alone attend badge base by changed chat clock complete connected consentUrl
  contrast conversation conversations describe discard disconnected draw dress drop during earlier edited emit
  endChat endQuestion enter eventCursor feed fields firstSeq flush forget guest hasEarlier hasNews
  hasRestarted icon identify inboxId isAtEnd isEnding isFinal isFirst isMenuOpen isModal isNewDay isOpen
  isOptional isPhone isSynced isWatched keep label line lines link lost marks minutes moveTo newChat newId
  newest notSent optional options outbox paint place polling problem progress reconnecting refuse refused
  register remember replyMinutes replyTime restart retry rewrite saveTranscript screen scrolled setOpen show
  showEarlier showsAll skewMs speech stamp startOver storage stored take tellVisit textCharsMax thread toEnd
  tooLong transcript tryAgain typist unavailable view visitor wake words
`;

const NONE = /^$/;
const LANGUAGES = ['en', 'zh'];
const wordsFile = (language) => `widget-words-${language}.js`;

/** A style sheet becomes a string in the script: a shadow root takes it without asking the page's policy. */
const sheetAsText = {
  name: 'sheet-as-text',
  setup({ onLoad }) {
    onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, 'utf8'), { loader: 'css', minify: true, target: TARGET });
      return { contents: code.trim(), loader: 'text' };
    });
  },
};

/** The names that one bundle was given short forms of are the same in the others that it talks to. */
const bundle = async (entry, options, shortened = {}) => {
  const { outputFiles, mangleCache } = await build({
    entryPoints: [join(SOURCE, entry)],
    bundle: true,
    write: false,
    minify: true,
    charset: 'utf8',
    target: TARGET,
    jsxFactory: 'h',
    legalComments: 'none',
    mangleProps: new RegExp(`^(${OWN_NAMES.trim().split(/\s+/).join('|')})$`),
    mangleCache: shortened,
    plugins: [sheetAsText],
    ...options,
  });
  Object.assign(shortened, mangleCache);
  return outputFiles[0].text;
};

/** Builds the loader, the panel and the demo shop. The loader asks for the very panel it was built with. */
export async function buildWidget({ outDir }) {
  await mkdir(outDir, { recursive: true });
  const polling = await bundle('panel/polling.ts', { format: 'esm', mangleProps: NONE });
  const shortened = {};
  const words = {};
  for (const language of LANGUAGES)
    words[language] = await bundle(`panel/words-${language}.ts`, { format: 'esm' }, shortened);
  const transcript = await bundle('panel/transcript.ts', { format: 'esm' }, shortened);
  const wordsFiles = Object.fromEntries(
    LANGUAGES.map((language) => [language, `${wordsFile(language)}?v=${versionOf(words[language])}`]),
  );
  const panel = await bundle(
    'panel/main.ts',
    {
      format: 'esm',
      define: {
        POLLING: '"widget-polling.js"',
        TRANSCRIPT: JSON.stringify(`widget-transcript.js?v=${versionOf(transcript)}`),
        WORDS: JSON.stringify(wordsFiles),
      },
    },
    shortened,
  );
  const define = { PANEL: JSON.stringify(`widget-panel.js?v=${versionOf(panel)}`) };
  const loader = await bundle('loader/main.ts', { format: 'iife', define }, shortened);
  const demo = await bundle('demo/main.ts', { format: 'iife', mangleProps: NONE });
  const { code: sheet } = await transform(await readFile(join(SOURCE, 'demo/demo.css'), 'utf8'), {
    loader: 'css',
    minify: true,
    target: TARGET,
  });
  await Promise.all([
    writeFile(join(outDir, 'widget-panel.js'), panel),
    writeFile(join(outDir, 'widget-polling.js'), polling),
    writeFile(join(outDir, 'widget-transcript.js'), transcript),
    ...LANGUAGES.map((language) => writeFile(join(outDir, wordsFile(language)), words[language])),
    writeFile(join(outDir, 'widget.js'), loader),
    writeFile(join(outDir, 'demo.js'), demo),
    writeFile(join(outDir, 'demo.css'), sheet),
    copyFile(join(SOURCE, 'demo/demo.html'), join(outDir, 'demo.html')),
  ]);
}

const versionOf = (text) => createHash('sha256').update(text).digest('hex').slice(0, 8);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildWidget({ outDir: process.argv[2] ?? join(SOURCE, '../../../dist/widget') });
}

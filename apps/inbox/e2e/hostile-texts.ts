/** Where a text may land, as what has to be written to get out of there. */
const EXITS = [
  '',
  '">',
  "'>",
  '-->',
  '</textarea>',
  '</title></style>',
  '</script>',
  '<![CDATA[]]>',
  '\u200b',
  '`${1}',
];

/** What browsers have been found to execute. `CALL` becomes the deed of one text. */
const MARKUP = [
  '<script>CALL</script>',
  '<script src="data:text/javascript,CALL"></script>',
  '<img src=x onerror=CALL>',
  '<IMG/SRC=x\tONERROR\n=CALL//',
  '<img src=x onerror=&#99;CALL>',
  '<svg onload=CALL>',
  '<svg><script>CALL</script></svg>',
  '<svg><animate onbegin=CALL attributeName=x dur=1s>',
  '<svg><a xlink:href="javascript:CALL"><text>x</text></a>',
  '<svg><style><img src=x onerror=CALL></style></svg>',
  '<math><mtext><mglyph><style><img src=x onerror=CALL>',
  '<noscript><p title="</noscript><img src=x onerror=CALL>">',
  '<iframe srcdoc="<script>parent.CALL</script>">',
  '<iframe src="javascript:parent.CALL">',
  '<object data="javascript:CALL">',
  '<embed src="javascript:CALL">',
  '<body onload=CALL>',
  '<details open ontoggle=CALL>x</details>',
  '<video><source onerror=CALL></video>',
  '<input autofocus onfocus=CALL>',
  '<p onmouseover=CALL style="position:fixed;inset:0">x</p>',
  '<form action="javascript:CALL"><button autofocus>x</button></form>',
  '<meta http-equiv="refresh" content="0;url=javascript:CALL">',
  '<base href="https://evil.invalid/">',
  '<link rel="stylesheet" href="https://evil.invalid/CALL">',
  '<template><script>CALL</script></template>',
  '<b style="background:url(https://evil.invalid/CALL)">x</b>',
] as const;

/** Addresses that a link must not lead to, or must not be broken out of. */
const ADDRESSES = [
  'javascript:CALL',
  'JaVaScRiPt:CALL',
  'java\tscript:CALL',
  '\u0001javascript:CALL',
  'javascript://shop.example/%0aCALL',
  'data:text/html,<script>CALL</script>',
  'data:text/html;base64,PHNjcmlwdD5odXJ0KDEpPC9zY3JpcHQ+#CALL',
  'vbscript:CALL',
  'https://shop.example/"onmouseover="CALL',
  "https://shop.example/'onfocus='CALL",
  'https://shop.example/<img src=x onerror=CALL>',
  'mailto:a@b.example"onclick="CALL',
] as const;

const LINKS = ['URL', '[a](URL)', '<URL>', '<a href="URL">a</a>'];

/** What template and translation engines would work out. */
const TEMPLATES = [
  "{{constructor.constructor('CALL')()}}",
  "{{$on.constructor('CALL')()}}",
  '${CALL}',
  '#{CALL}',
  '<%= CALL %>',
  '$t(nav.search)',
  '{{name}}{{count}}',
  '__proto__.CALL',
] as const;

/** More than 300 texts that would run something, if anything but a text were made of them. All are different. */
export const HOSTILE_TEXTS: readonly string[] = [
  ...EXITS.flatMap((exit) => MARKUP.map((markup) => exit + markup)),
  ...LINKS.flatMap((link) => ADDRESSES.map((address) => link.replace('URL', address))),
  ...TEMPLATES,
].map((text, at) => text.replaceAll('CALL', `hurt(${at})`));

/** The same texts, several together, for fields of which one screen shows few. */
export function hostileLines(charsMax: number): readonly string[] {
  const lines: string[] = [];
  for (const text of HOSTILE_TEXTS) {
    const longer = `${lines.at(-1) ?? ''} ${text}`.trim();
    if (lines.length > 0 && longer.length <= charsMax) lines[lines.length - 1] = longer;
    else lines.push(text.trim());
  }
  return lines;
}

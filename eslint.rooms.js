/**
 * The dependency rule of src/, as lint rules: a room imports from lower rooms only, pure files do no I/O,
 * and environment variables and fetch each have one place.
 */

/** From the lowest. Rooms of one layer never import each other. */
export const LAYERS = [
  ['shared'],
  ['http', 'text'],
  ['github', 'subject', 'workflow'],
  ['azure'],
  ['sigstore', 'kms'],
  ['statement'],
  ['oci', 'expectation', 'finding'],
  ['engine'],
  ['lint'],
  ['admission', 'adoption'],
  ['attach'],
  ['verification'],
  ['request', 'report'],
  ['task'],
  ['action', 'command'],
];

/** Rooms whose folders never import each other, and the folders of each that its others share. */
const SIBLINGS = { action: [], engine: ['judging', 'view'], task: [] };

const PURE = [
  'src/subject/**',
  'src/statement/**',
  'src/expectation/**',
  'src/finding/**',
  'src/lint/**',
  'src/adoption/**',
  'src/oci/layout/**',
  'src/sigstore/**',
  'src/admission/**',
  'src/workflow/**',
];
const NOT_PURE = ['src/sigstore/{fulcio,log,session,signer,timestamp,trusted-root,tuf}.ts'];

/** Modules with a reason why src/ does without them. */
const IO_MODULES = [
  { regex: '^(node:)?process$', message: 'Environment variables are read in src/github/environment.ts.' },
  { regex: '^(node:)?(https?|http2)$', message: 'Requests go through src/http/http.ts.' },
];

const PURE_MODULES = [
  { regex: '^@actions/', message: 'A pure file returns data; its caller talks to the runner.' },
  { regex: '^(node:)?(fs|fs/promises|child_process|net|tls|dns)$', message: 'A pure file does no I/O.' },
];

const FETCH = { name: 'fetch', message: 'Requests go through src/http/http.ts.' };
const PROCESS = { name: 'process', message: 'A pure file takes what it needs as arguments.' };

/** The rooms that `room` may not import from: those of its own layer and of all above it. */
function forbiddenTo(room) {
  const layer = LAYERS.findIndex((rooms) => rooms.includes(room));
  return LAYERS.slice(layer)
    .flat()
    .filter((other) => other !== room);
}

/** An import from another folder of `room`, in a file that lies `depth` folders below src/. */
function siblings(room, depth) {
  const shared = SIBLINGS[room];
  if (shared === undefined || depth < 2) return [];
  const unless = shared.length === 0 ? '' : `(?!(${shared.join('|')})[^.a-z0-9-])`;
  // A class stands for "/", which a regular expression in a selector cannot hold.
  const regex = `^([.][.][^.]){${depth - 1}}${unless}[a-z0-9-]+[^.a-z0-9-]`;
  return [{ regex, message: `the folders of ${room} import nothing of each other.` }];
}

/** An import from a room above, in a file that lies `depth` folders below src/. */
function above(room, depth) {
  const forbidden = forbiddenTo(room);
  if (forbidden.length === 0) return [];
  const regex = `^([.][.].){${depth}}(${forbidden.join('|')})[^a-z0-9-]`;
  return [{ regex, message: `${room} is below: it imports none of ${forbidden.join(', ')}.` }];
}

function roomRules(room, depth) {
  const patterns = [...above(room, depth), ...siblings(room, depth)];
  if (patterns.length === 0) return [];
  return [
    {
      name: `rooms/${room}/${depth}`,
      files: [`src/${room}/${'*/'.repeat(depth - 1)}*.ts`],
      rules: {
        'no-restricted-imports': ['error', { patterns }],
        'no-restricted-syntax': [
          'error',
          ...patterns.map(({ regex, message }) => ({
            selector: `ImportExpression[source.value=/${regex}/]`,
            message,
          })),
        ],
      },
    },
  ];
}

function ioRules(modules, globals) {
  return {
    '@typescript-eslint/no-restricted-imports': ['error', { patterns: modules }],
    'no-restricted-globals': ['error', { globals, checkGlobalObject: true }],
  };
}

export default [
  ...LAYERS.flat().flatMap((room) => [1, 2, 3].flatMap((depth) => roomRules(room, depth))),
  {
    name: 'rooms/io',
    files: ['src/**'],
    ignores: ['src/http/**', 'src/shared/**'],
    rules: ioRules(IO_MODULES, [FETCH]),
  },
  {
    name: 'rooms/environment',
    files: ['src/**'],
    ignores: ['src/github/environment.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Read it in src/github/environment.ts.' },
      ],
    },
  },
  {
    name: 'rooms/pure',
    files: PURE,
    ignores: NOT_PURE,
    rules: {
      ...ioRules([...IO_MODULES, ...PURE_MODULES], [FETCH, PROCESS]),
      'no-restricted-syntax': [
        'error',
        { selector: 'ImportExpression', message: 'A pure file loads nothing late.' },
      ],
    },
  },
];

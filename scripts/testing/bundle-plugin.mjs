// Lets the page tests run on the built script. @web/test-runner loads modules only.
const files = [
  'sixcity',
  'actions',
  'publication-table',
  'funding-summary',
  'project-map',
  'eu-statement',
  'embed',
];

/**
 * A module that loads the built script and its chunks with script tags and waits until they have run. So tests of
 * widgets do not wait for chunks; how chunks are loaded has tests of its own.
 */
const loadBundle = `
  const load = (src) =>
    new Promise((resolve, reject) => {
      const onerror = () => reject(new Error(src + ' is missing: npm run build'));
      document.head.append(Object.assign(document.createElement('script'), {src, onload: resolve, onerror}));
    });
  for (const file of ${JSON.stringify(files)}) await load('/dist/cdn/' + file + '.js');
`;

/** Replaces src/define.ts by the built script. */
export const bundlePlugin = () => ({
  name: 'bundle',
  serve({path}) {
    if (path === '/src/define.ts') return {type: 'js', body: loadBundle};
    if (!path.startsWith('/src/')) return undefined;
    console.error(`A page test imports ${path}; on the bundle it may import src/define.ts and types only`);
    return {type: 'js', body: 'export {};'};
  },
});

// Lets the page tests run on the built script. @web/test-runner loads modules only.
/** A module that loads the built script with a script tag and waits until it has run. */
const loadBundle = `
  const script = document.createElement('script');
  script.src = '/dist/cdn/sixcity.js';
  await new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = () => reject(new Error('dist/cdn/sixcity.js is missing: npm run build'));
    document.head.append(script);
  });
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

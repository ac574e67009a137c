// Lets the page tests run on the built script. @web/test-runner loads modules only.
/** Loads the built script as a page does, and is done when it has run. */
const loadBundle = `
  const script = document.createElement('script');
  script.src = '/dist/cdn/sixcity.js';
  await new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = () => reject(new Error('dist/cdn/sixcity.js is missing: npm run build'));
    document.head.append(script);
  });
`;

/** Puts the built bundle in the place of src/define.ts, so that the same page tests prove what is published. */
export const bundlePlugin = () => ({
  name: 'bundle',
  serve({path}) {
    if (path === '/src/define.ts') return {type: 'js', body: loadBundle};
    if (!path.startsWith('/src/')) return undefined;
    console.error(`A page test imports ${path}; on the bundle it may import src/define.ts and types only`);
    return {type: 'js', body: 'export {};'};
  },
});

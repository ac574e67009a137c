/** Replaces src/x.ts, which the analyzer reads, by dist/x.js, which is published. */
const publishedPaths = () => ({
  name: 'published-paths',
  packageLinkPhase({customElementsManifest}) {
    const rename = (node) => {
      for (const [key, value] of Object.entries(node)) {
        if (typeof value === 'string' && ['path', 'module'].includes(key)) {
          node[key] = value.replace(/^\/?src\/(.*)\.[jt]s$/, 'dist/$1.js');
        } else if (value && typeof value === 'object') rename(value);
      }
    };
    rename(customElementsManifest);
  },
});

export default {
  globs: ['src/**/*-element.ts', 'src/**/define.ts', 'src/**/*-events.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [publishedPaths()],
};

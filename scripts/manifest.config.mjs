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

/** Writes attributes in kebab case: the property `pageSize` has the attribute `page-size`. */
const kebabAttributes = () => ({
  name: 'kebab-attributes',
  packageLinkPhase({customElementsManifest: {modules}}) {
    for (const {attributes = [], members = []} of modules.flatMap(({declarations}) => declarations ?? [])) {
      const kebab = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      for (const attribute of attributes) attribute.name = kebab(attribute.fieldName ?? attribute.name);
      for (const member of members) if (member.attribute) member.attribute = kebab(member.attribute);
    }
  },
});

export default {
  globs: ['src/**/*-element.ts', 'src/**/define.ts', 'src/**/*-events.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [publishedPaths(), kebabAttributes()],
};

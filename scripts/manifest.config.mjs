/** The manifest describes what is published: dist/x.js, where the analyzer has read src/x.ts. */
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

/** Attributes are written in kebab case: `page-size` is the property `pageSize`. */
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

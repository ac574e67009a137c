/**
 * The layers of src, lowest first. Folders in one entry must not import each other. docs/architecture.md shows them
 * as a diagram, and a test compares the two.
 */
export const layers = [
  ['core'],
  ['feed-store'],
  ['widgets'],
  ['embed', 'static-html'],
  ['snippets'],
  ['doctor', 'feed-tool'],
  ['pages', 'cli'],
];

/** The folders of core, lowest first. */
export const coreLayers = ['model', 'feed-format', 'query', 'eu-support', 'i18n', 'funding', 'export'];

/** The folders of widgets, lowest first. */
export const widgetLayers = [
  ['themes'],
  ['browser'],
  ['events'],
  ['options'],
  ['controllers', 'styles'],
  ['templates'],
  ['actions'],
  ['base'],
  ['eu-statement', 'funding-summary', 'project-list', 'project-map', 'publication-table'],
  ['registry'],
];

/** For each folder: it must not import from the folders above it, nor from those beside it. */
const zonesOf = (root, ordered) =>
  ordered.flatMap((neighbours, index) =>
    neighbours.map((folder) => {
      const above = [...neighbours.filter((one) => one !== folder), ...ordered.slice(index + 1).flat()];
      return {
        target: `${root}/${folder}`,
        from: above.map((one) => `${root}/${one}`),
        message: `${folder} must not import from a layer above it or beside it (docs/architecture.md).`,
      };
    }),
  );

/** feed-tool may use only core, because pages do not need its libraries and rules. */
const feedToolZone = {
  target: 'src/feed-tool',
  from: ['src/feed-store', 'src/widgets', 'src/embed', 'src/static-html', 'src/snippets', 'src/doctor'],
  message: 'feed-tool uses core only (docs/architecture.md).',
};

/** Zones for the rule import-x/no-restricted-paths. */
export const layerZones = [
  ...zonesOf('src', layers),
  ...zonesOf(
    'src/core',
    coreLayers.map((folder) => [folder]),
  ),
  ...zonesOf('src/widgets', widgetLayers),
  feedToolZone,
].filter(({from}) => from.length > 0);

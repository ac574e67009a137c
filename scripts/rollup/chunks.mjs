/** The chunks of the classic script: the module that each begins with, by the chunk's name. */
export const widgetChunks = {
  'publication-table': 'build/js/widgets/publication-table/define.js',
  'funding-summary': 'build/js/widgets/funding-summary/define.js',
  'project-map': 'build/js/widgets/project-map/define.js',
  'eu-statement': 'build/js/widgets/eu-statement/define.js',
};

/** What of the widgets comes when a reader needs it. */
export const sharedChunks = {
  controls: 'build/js/widgets/controls/controls.js',
  actions: 'build/js/widgets/project-list/project-actions.js',
  embed: 'build/js/embed/embed-chunk.js',
};

/** Modules that are imported with `import()`, and run when that chunk does. */
export const partOf = {'build/js/widgets/actions/actions.js': 'actions'};

export const chunks = {...widgetChunks, ...sharedChunks};
export const widgetChunkNames = Object.keys(widgetChunks);
export const chunkNames = Object.keys(chunks);

/** The folders of test/ whose tests run in Node; the others run in browsers. The tsconfigs name them too. */
export const nodeFolders = ['cli', 'build', 'hosts', 'round-trips', 'accessibility'];

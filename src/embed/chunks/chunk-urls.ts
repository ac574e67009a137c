/**
 * The first URL of a chunk, and the one for the retry. A floating script, `/v1/sixcity.js`, uses the chunks of its
 * own release, `/1.2.3/`: that folder is never deleted, so a page that was opened before a release still finds them
 * afterwards. A site that has only the floating folder has the same files there.
 */
export const chunkUrls = (path: string, coreUrl: string, version: string): readonly string[] => {
  if (coreUrl === '') return [];
  const beside = new URL(path, coreUrl).href;
  // Another URL, because browsers remember failures.
  const again = `${beside}?retry`;
  return /\/v\d+\/[^/]*$/.test(new URL(coreUrl).pathname)
    ? [new URL(`../${version}/${path.replace('./', '')}`, coreUrl).href, again]
    : [beside, again];
};

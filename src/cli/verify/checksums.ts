/** The sums of a release by path, as the file SHA256SUMS has them; undefined where it is no such file. */
export const parseSums = (text: string): ReadonlyMap<string, string> | undefined => {
  const lines = text.split(/\r?\n/).filter((line) => line !== '');
  const found = lines.map((line) => /^([\da-f]{64}) [ *](?!\/)(\S.*)$/i.exec(line));
  if (lines.length === 0 || found.some((match) => match === null)) return undefined;
  const sums = found.map((match) => [match?.[2] ?? '', (match?.[1] ?? '').toLowerCase()] as const);
  // A path that leads out of the folder is no path of a release.
  return sums.some(([path]) => path.split('/').includes('..')) ? undefined : new Map(sums);
};

/** What a page loads: without it a widget does not work, or is not the one of the release. */
const isLoaded = (path: string): boolean =>
  /^(v\d+|\d+\.\d+\.\d+)\/[^/]+\.m?js$|^embed\.(html|css)$/.test(path);

/** Examples for the server's own setting up; nothing that is to be online. */
const isExample = (path: string): boolean => /^(headers|catalogue)\//.test(path);

export interface ReleaseFile {
  readonly path: string;
  readonly sum: string;
  /** Whether it is wrong where the file is not there. */
  readonly isRequired: boolean;
}
/** The folder of a release in which a file is: v1 or 1.2.3. */
export const folderOf = (path: string): string | undefined => /^(v\d+|\d+\.\d+\.\d+)\//.exec(path)?.[1];

/** The files of a release that can be online; of one of its folders alone, those and embed.html. */
export const releaseFiles = (
  sums: ReadonlyMap<string, string>,
  folder: string | undefined,
): readonly ReleaseFile[] =>
  [...sums]
    .filter(([path]) => !isExample(path))
    .filter(([path]) => folder === undefined || (folderOf(path) ?? folder) === folder)
    .map(([path, sum]) => ({path, sum, isRequired: isLoaded(path)}));

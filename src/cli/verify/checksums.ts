/** Parses the file SHA256SUMS. Returns the checksums by path; undefined if the file has another format. */
export const parseSums = (text: string): ReadonlyMap<string, string> | undefined => {
  const lines = text.split(/\r?\n/).filter((line) => line !== '');
  const found = lines.map((line) => /^([\da-f]{64}) [ *](?!\/)(\S.*)$/i.exec(line));
  if (lines.length === 0 || found.some((match) => match === null)) return undefined;
  const sums = found.map((match) => [match?.[2] ?? '', (match?.[1] ?? '').toLowerCase()] as const);
  // A path that leaves the folder cannot belong to a release.
  return sums.some(([path]) => path.split('/').includes('..')) ? undefined : new Map(sums);
};

/** Files that a page loads. Without them, or with changed ones, a widget does not work as released. */
const isLoaded = (path: string): boolean =>
  /^(v\d+|\d+\.\d+\.\d+)\/[^/]+\.m?js$|^embed\.(html|css)$/.test(path);

/** Examples for the configuration of a server. They are not published. */
const isExample = (path: string): boolean => /^(headers|catalogue)\//.test(path);

export interface ReleaseFile {
  readonly path: string;
  readonly sum: string;
  /** Whether it is an error if the file is missing. */
  readonly isRequired: boolean;
}
/** The version folder of a file: v1 or 1.2.3. */
export const folderOf = (path: string): string | undefined => /^(v\d+|\d+\.\d+\.\d+)\//.exec(path)?.[1];

/** The files of a release that may be online. If a version folder is given: those in it, and embed.html. */
export const releaseFiles = (
  sums: ReadonlyMap<string, string>,
  folder: string | undefined,
): readonly ReleaseFile[] =>
  [...sums]
    .filter(([path]) => !isExample(path))
    .filter(([path]) => folder === undefined || (folderOf(path) ?? folder) === folder)
    .map(([path, sum]) => ({path, sum, isRequired: isLoaded(path)}));

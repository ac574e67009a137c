import {folderOf, type ReleaseFile} from './checksums.js';

/** The response for the URL of a file. */
export type Answer =
  | {readonly kind: 'file'; readonly sum: string}
  | {readonly kind: 'missing'}
  | {readonly kind: 'failed'; readonly reason: string};

export interface Comparison {
  readonly isGood: boolean;
  readonly same: number;
  /** Errors, one line each. */
  readonly wrong: readonly string[];
  /** Notes that are no errors. */
  readonly notes: readonly string[];
}

/**
 * Compares the online files with a release. A file that differs is always an error; a missing file only if pages
 * load it. Of the folders `v1` and `1.2.3`, a site needs only one.
 */
export const compareRelease = (
  files: readonly ReleaseFile[],
  answers: ReadonlyMap<string, Answer>,
): Comparison => {
  const answerOf = ({path}: ReleaseFile): Answer => answers.get(path) ?? {kind: 'missing'};
  const folders = [...new Set(files.flatMap(({path}) => folderOf(path) ?? []))];
  const isThere = (folder: string) =>
    files.some((file) => folderOf(file.path) === folder && answerOf(file).kind !== 'missing');
  const absent = folders.filter((folder) => !isThere(folder));
  // If the site has neither folder, each missing file is reported.
  const left = new Set(absent.length < folders.length ? absent : []);
  const wrong: string[] = [];
  const notes = [...left].map((folder) => `${folder}/ is not there`);
  let same = 0;
  for (const file of files) {
    if (left.has(folderOf(file.path) ?? '')) continue;
    const answer = answerOf(file);
    if (answer.kind === 'file' && answer.sum === file.sum) same++;
    else if (answer.kind === 'file')
      wrong.push(`${file.path} differs: ${answer.sum.slice(0, 12)}… instead of ${file.sum.slice(0, 12)}…`);
    else if (answer.kind === 'failed') wrong.push(`${file.path} cannot be had: ${answer.reason}`);
    else if (file.isRequired) wrong.push(`${file.path} is missing`);
    else notes.push(`${file.path} is not there, and no page needs it`);
  }
  return {isGood: wrong.length === 0, same, wrong, notes};
};

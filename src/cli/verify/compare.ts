import {folderOf, type ReleaseFile} from './checksums.js';

/** What is at the address of a file. */
export type Answer =
  | {readonly kind: 'file'; readonly sum: string}
  | {readonly kind: 'missing'}
  | {readonly kind: 'failed'; readonly reason: string};

export interface Comparison {
  readonly isGood: boolean;
  readonly same: number;
  /** What is wrong, a line each. */
  readonly wrong: readonly string[];
  /** What is worth knowing and not wrong. */
  readonly notes: readonly string[];
}

/**
 * Compares what is online with a release. A file that differs is always wrong; one that is missing only where a page
 * loads it. Of the floating folder and the one of the version a city may have but one.
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
  // Where there is none of them, their files are missing one by one.
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

import type {ExportFile} from '../../core/export/export-file.js';

/**
 * The time in milliseconds for which the file's URL is kept, because some browsers read the file only after the
 * click.
 */
const revokeDelayMs = 60_000;

/** Downloads a file. */
export const saveFile = ({name, type, text}: ExportFile): void => {
  const href = URL.createObjectURL(new Blob([text], {type}));
  const link = Object.assign(document.createElement('a'), {href, download: name});
  link.click();
  setTimeout(() => URL.revokeObjectURL(href), revokeDelayMs);
};

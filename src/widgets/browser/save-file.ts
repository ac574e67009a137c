import type {ExportFile} from '../../core/export/export-file.js';

/** Some browsers read the file only after the click. */
const revokeDelayMs = 60_000;

/** Hands a file to the browser, which asks the reader where it goes or puts it where downloads go. */
export const saveFile = ({name, type, text}: ExportFile): void => {
  const href = URL.createObjectURL(new Blob([text], {type}));
  const link = Object.assign(document.createElement('a'), {href, download: name});
  link.click();
  setTimeout(() => URL.revokeObjectURL(href), revokeDelayMs);
};

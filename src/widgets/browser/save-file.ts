import type {ExportFile} from '../../core/export/export-file.js';

/** Some browsers read the file only after the click, so its URL is kept for a while. In milliseconds. */
const revokeDelayMs = 60_000;

/** Downloads a file. */
export const saveFile = ({name, type, text}: ExportFile): void => {
  const href = URL.createObjectURL(new Blob([text], {type}));
  const link = Object.assign(document.createElement('a'), {href, download: name});
  link.click();
  setTimeout(() => URL.revokeObjectURL(href), revokeDelayMs);
};

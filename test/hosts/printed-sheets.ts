import type {Page} from 'playwright-core';
import {getDocument} from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The text of each A4 sheet that Chromium prints. */
export const sheetsOf = async (page: Page): Promise<readonly string[]> => {
  const pdf = await page.pdf({format: 'A4', margin: {top: '1cm', bottom: '1cm', left: '1cm', right: '1cm'}});
  const task = getDocument({data: new Uint8Array(pdf), verbosity: 0});
  const document = await task.promise;
  const sheets: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const {items} = await (await document.getPage(number)).getTextContent();
    sheets.push(
      items
        .map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : ''))
        .join('')
        .replace(/\s+/g, ' '),
    );
  }
  await task.destroy();
  return sheets;
};

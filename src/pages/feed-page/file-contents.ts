import {importFeed} from '../../feed-tool/import-feed.js';
import {describeColumns, type DescribedColumn} from '../../feed-tool/convert/describe-columns.js';
import {isLanguageUntold} from '../../feed-tool/convert/list-language.js';
import {BadMapping, type Mapping} from '../../feed-tool/convert/mapping.js';
import {openSource, type SourceFile} from '../../feed-tool/read/source.js';
import {UnreadableSource} from '../../feed-tool/read/unreadable.js';
import {openFeed} from './open-feed.js';

/** The language of the texts in a file; where they do not tell it, that of the page. */
export const languageIn = async (source: SourceFile, pageLanguage: string): Promise<string> => {
  try {
    if (openFeed(source.bytes)) return pageLanguage;
    const {document, remarks} = await importFeed([source], {mapping: {}, now: new Date()});
    const {language} = document as {readonly language?: unknown};
    return typeof language === 'string' && !remarks.some(isLanguageUntold) ? language : pageLanguage;
  } catch {
    // What is wrong with the file is said when it is read.
    return pageLanguage;
  }
};

/** The columns of a list; empty if the file is no list or cannot be opened. */
export const columnsIn = async (
  source: SourceFile,
  mapping: Mapping,
): Promise<readonly DescribedColumn[]> => {
  try {
    if (openFeed(source.bytes)) return [];
    const opened = await openSource(source, mapping);
    if (opened.form === 'workbook') {
      const {isFeedWorkbook} = await import('../../feed-tool/workbook/read-feed-workbook.js');
      if (isFeedWorkbook(opened.sheets)) return [];
    }
    return describeColumns(opened, mapping);
  } catch (error) {
    if (error instanceof UnreadableSource || error instanceof BadMapping) return [];
    throw error;
  }
};

import {BadMapping, readMapping, type Mapping} from '../../feed-tool/convert/mapping.js';
import {UnreadableFeed} from '../errors.js';
import {readText} from '../io/read-text.js';

/** The options of the command as given. */
export interface ImportOptions {
  readonly out?: string;
  readonly into?: string;
  readonly mapping?: string;
  readonly report?: string;
  readonly guess?: true;
  readonly json?: true;
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly sheet?: string;
  readonly language?: string;
  readonly currency?: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly licence?: string;
}

/** The mapping of the file, with the options of the command taking precedence. */
export const readMappingOptions = async (options: ImportOptions): Promise<Mapping> => {
  const mapping = options.mapping === undefined ? {} : await readMappingFile(options.mapping);
  const {encoding, delimiter, sheet, language, currency, title, publisher, licence} = options;
  const given = <T>(name: string, value: T | undefined) => (value === undefined ? {} : {[name]: value});
  return {
    ...mapping,
    ...given('encoding', encoding),
    ...given('delimiter', delimiter === '\\t' || delimiter === 'tab' ? '\t' : delimiter),
    ...given('sheet', sheet),
    defaults: {...mapping.defaults, ...given('language', language), ...given('currency', currency)},
    feed: {
      ...mapping.feed,
      ...given('title', title),
      ...given('publisher', publisher === undefined ? undefined : {name: publisher}),
      ...given('licence', licence),
    },
  };
};

const readMappingFile = async (file: string): Promise<Mapping> => {
  try {
    return readMapping(JSON.parse(await readText(file)));
  } catch (error) {
    if (error instanceof BadMapping) throw new BadMapping(`${file}: ${error.message}`);
    if (error instanceof SyntaxError) throw new UnreadableFeed(`${file} is no JSON: ${error.message}`);
    throw error;
  }
};

// Which test file runs where.
import {filesBelow} from '../system/files.mjs';

/** The folders of test/ whose tests run in Node. The tsconfig files list them too. */
const nodeFolders = ['cli', 'feed-tool', 'build', 'hosts', 'round-trips', 'accessibility'];

export const isNodeTest = (file) => nodeFolders.some((folder) => file.startsWith(`test/${folder}/`));

/** Page tests render a whole widget. They run on the built script. */
export const isPageTest = (file) => file.endsWith('.page.test.ts');

const tests = () => filesBelow('test', '.test.ts');
export const nodeTests = () => tests().filter(isNodeTest);
export const browserTests = () => tests().filter((file) => !isNodeTest(file));

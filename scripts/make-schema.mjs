// Writes the JSON Schema of a feed from the table that the parser uses, so that they always agree.
import {writeFile} from 'node:fs/promises';
import {feedSchema} from '../build/js/core/feed-format/schema.js';

await writeFile('dist/feed.schema.json', `${JSON.stringify(feedSchema(), null, 2)}\n`);

// Writes the JSON Schema of a feed out of the code that reads feeds, so that the two cannot part.
import {writeFile} from 'node:fs/promises';
import {feedSchema} from '../build/js/core/format/schema.js';

await writeFile('dist/feed.schema.json', `${JSON.stringify(feedSchema(), null, 2)}\n`);

// npm run outline: writes the built-in outline of Finland for the map. A test fails if it is out of date.
import {writeFile} from 'node:fs/promises';
import {outlineModule} from './outline/outline-module.ts';

await writeFile('src/widgets/project-map/outline-finland.ts', await outlineModule());

// npm run outline: writes the outline of Finland that the map brings along. A test says when it is out of date.
import {writeFile} from 'node:fs/promises';
import {outlineModule} from './outline/outline-module.ts';

await writeFile('src/widgets/project-map/outline-finland.ts', await outlineModule());

// Writes the cities' themes as style sheets, from the table that the widgets use.
import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {brandNames} from '../build/js/widgets/themes/brands.js';
import {themeCss} from '../build/js/widgets/themes/theme-css.js';

await mkdir('dist/themes', {recursive: true});
for (const name of brandNames) await writeFile(path.join('dist/themes', `${name}.css`), themeCss(name));

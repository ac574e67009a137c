import {Command} from 'commander';
import {standardGrounds} from '../../widgets/themes/contrast-pairs.js';
import type {Output} from '../io/output.js';
import type {ContrastOptions} from '../handlers/contrast.js';

export const contrastCommand = (output: Output): Command =>
  new Command('contrast')
    .description('Checks the contrast of the colours of a theme.')
    .argument('<theme>', 'a style sheet that sets --sixcity-* colours: a file or an http(s) URL')
    .option('--light <colour>', 'background of the light page, #rrggbb', standardGrounds.light)
    .option('--dark <colour>', 'background of the dark page, #rrggbb', standardGrounds.dark)
    .option('--json', 'print every pair as JSON: [{selector, scheme, token, on, colours, ratio, least}]')
    .addHelpText('after', '\nExample:\n  $ npx sixcity-widgets contrast theme.css')
    .action(async (source: string, options: ContrastOptions) => {
      const {runContrast} = await import('../handlers/contrast.js');
      await runContrast(source, options, output);
    });

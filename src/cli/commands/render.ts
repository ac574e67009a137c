import {Command, Option} from 'commander';
import {widgetNames} from '../../core/model/widget-names.js';
import type {Output} from '../io/output.js';
import type {RenderOptions} from '../run/render.js';

export const renderCommand = (output: Output): Command =>
  new Command('render')
    .description('Writes what a widget shows as HTML that needs no script, or a page for each record.')
    .requiredOption('--feed <feed>', 'a file, or an http(s) address')
    .addOption(new Option('--widget <widget>', 'which widget').choices(widgetNames))
    .option('--lang <tag>', 'the language: fi, sv or en (default: the feed’s)')
    .option('--today <date>', 'the day that is today, YYYY-MM-DD')
    .option('--json-ld', 'with JSON-LD for search engines')
    .option(
      '--plain',
      'without div and class: for text formats that take them away; the widget cannot take it over',
    )
    .option('--bold-names', 'bold names instead of headings')
    .option('--embed <address>', 'the address of embed.html, to which each record is linked')
    .option('--pages <folder>', 'write one page for each project and publication, and a sitemap')
    .option('--site <address>', 'with --pages: the address at which the folder will be published')
    .addHelpText(
      'after',
      '\nThe options below the line are the attributes of the widgets.\n' +
        '\nExample:\n  $ npx sixcity-widgets render --feed feed.json --widget project-list --city espoo --lang fi --json-ld',
    )
    .action(async (options: RenderOptions) => {
      const {runRender} = await import('../run/render.js');
      await runRender(options, output);
    });

/** Gives the command the attributes of the widgets as options: they are asked of the widgets, which are loaded for it. */
export const addAttributes = async (command: Command): Promise<void> => {
  const {renderAttributes} = await import('../run/render.js');
  for (const [attribute, {kind}] of renderAttributes) {
    command.addOption(
      new Option(kind === 'flag' ? `--${attribute}` : `--${attribute} <value>`, `the attribute ${attribute}`),
    );
  }
};

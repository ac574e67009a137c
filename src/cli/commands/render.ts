import {Command, Option} from 'commander';
import {widgetNames} from '../../core/model/widget-names.js';
import type {Output} from '../io/output.js';
import type {RenderOptions} from '../run/render.js';

export const renderCommand = (output: Output): Command =>
  new Command('render')
    .description(
      'Prints a widget as HTML without scripts, or writes a page for each project and publication.',
    )
    .requiredOption('--feed <feed>', 'a file or an http(s) URL')
    .addOption(new Option('--widget <widget>', 'which widget').choices(widgetNames))
    .option('--lang <tag>', 'language: fi, sv or en (default: the language of the feed)')
    .option('--today <date>', 'the date of today, YYYY-MM-DD')
    .option('--json-ld', 'add JSON-LD for search engines')
    .option(
      '--plain',
      'no div and no class, for text formats that remove them; the widget cannot replace this HTML',
    )
    .option('--bold-names', 'bold names instead of headings')
    .option('--embed <url>', 'URL of embed.html; each item links to it')
    .option('--pages <folder>', 'write one page for each project and publication, and a sitemap')
    .option('--site <url>', 'with --pages: URL at which the folder will be published')
    .addHelpText(
      'after',
      '\nThe options after --site are the attributes of the widgets.\n' +
        '\nExample:\n  $ npx sixcity-widgets render --feed feed.json --widget project-list --city espoo --lang fi --json-ld',
    )
    .action(async (options: RenderOptions) => {
      const {runRender} = await import('../run/render.js');
      await runRender(options, output);
    });

/** Adds the attributes of the widgets as options of the command. Loads the widgets. */
export const addAttributes = async (command: Command): Promise<void> => {
  const {renderAttributes} = await import('../run/render.js');
  for (const [attribute, {kind}] of renderAttributes) {
    command.addOption(
      new Option(kind === 'flag' ? `--${attribute}` : `--${attribute} <value>`, `the attribute ${attribute}`),
    );
  }
};

import {Command, Option} from 'commander';
import {widgetNames} from '../../core/model/widget-names.js';
import type {Output} from '../io/output.js';
import {searchForms} from '../search-forms.js';
import {parseCount} from './count.js';
import type {RenderOptions} from '../handlers/render-options.js';

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
    .option(
      '--pages <folder>',
      'write one page for each project and publication, a sitemap and news feeds; with --embed also oEmbed',
    )
    .option('--allow <origins>', 'with --images: origins of images, besides those of --site and --embed')
    .option('--state <file>', 'with --pages: file that keeps when each item was first seen')
    .option('--entries <count>', 'with --pages: maximum number of entries of a news feed', parseCount, 100)
    .addOption(new Option('--search <form>', 'print what a site search imports').choices(searchForms))
    .option('--index <name>', 'with --search opensearch: name of the index', 'sixcity')
    .option('-o, --out <file>', 'with --search: write a file instead')
    .option('--site <url>', 'URL at which the folder of --pages is published')
    .addHelpText(
      'after',
      '\nAll other options are the attributes of the widgets. An invalid value ends with exit code 2, an id that the\n' +
        'feed does not have with 1, so that a job can keep the last good page.\n' +
        '\nExample:\n  $ npx sixcity-widgets render --feed feed.json --widget project-list --city espoo --lang fi --json-ld',
    )
    .action(async (options: RenderOptions) => {
      const {runRender} = await import('../handlers/render.js');
      await runRender(options, output);
    });

/** Adds the attributes of the widgets as options of the command. Loads the widgets. */
export const addAttributes = async (command: Command): Promise<void> => {
  const {renderAttributes} = await import('../handlers/render.js');
  for (const [attribute, {kind}] of renderAttributes) {
    command.addOption(
      new Option(kind === 'flag' ? `--${attribute}` : `--${attribute} <value>`, `the attribute ${attribute}`),
    );
  }
};

import {importFeed} from '../../feed-tool/import-feed.js';
import {guessMapping} from '../../feed-tool/convert/guess-mapping.js';
import {isFinding} from '../../feed-tool/convert/remark.js';
import {feedText} from '../../feed-tool/merge/write-feed.js';
import type {ImportedFeed} from '../../feed-tool/import-feed.js';
import {openSource, type SourceFile} from '../../feed-tool/read/source.js';
import {UnreadableSource} from '../../feed-tool/read/unreadable.js';
import {exitCodes, type Output} from '../io/output.js';
import {readFeedDocument} from '../io/read-feed.js';
import {readSourceFile} from '../io/read-text.js';
import {progress} from '../io/terminal.js';
import {writeFileAtomically} from '../io/write-files.js';
import {readMappingOptions, type ImportOptions} from './import-mapping.js';
import {importSummary} from './import-summary.js';

export const runImport = async (
  sources: readonly string[],
  options: ImportOptions,
  output: Output,
): Promise<void> => {
  const mapping = await readMappingOptions(options);
  const files: SourceFile[] = [];
  for (const name of sources) files.push({name, bytes: await readSourceFile(name)});
  if (options.guess) {
    for (const file of files.slice(0, 1)) {
      const opened = await openSource(file, mapping).catch((error: unknown) => {
        throw error instanceof UnreadableSource
          ? new UnreadableSource(`${file.name}: ${error.message}`)
          : error;
      });
      output.stdout(`${JSON.stringify(guessMapping(opened, mapping), null, 2)}\n`);
    }
    return;
  }
  const into = options.into === undefined ? undefined : await readFeedDocument(options.into);
  const shown = progress('import');
  const feed = await importFeed(files, {
    mapping,
    ...(into ? {into} : {}),
    now: new Date(),
    onRow: (_source, done, of) => shown.at(done, of),
  }).finally(shown.end);
  const target = options.out ?? options.into;
  if (options.report !== undefined) {
    const {reportText} = await import('../../feed-tool/merge/remarks-csv.js');
    await writeFileAtomically(options.report, reportText(feed.remarks, output.language));
  }
  if (target !== undefined) await writeFileAtomically(target, feedText(feed.document));
  printResult(feed, target, options, output);
  output.setExitCode(feed.remarks.some(isFinding) ? exitCodes.findings : exitCodes.good);
};

const printResult = (
  {document, imported, remarks, changes}: ImportedFeed,
  target: string | undefined,
  options: ImportOptions,
  output: Output,
): void => {
  // Without an output file the feed goes to stdout and everything else to stderr.
  if (target === undefined) output.stdout(feedText(document));
  const tell = target === undefined ? output.stderr : output.stdout;
  if (options.json) {
    const sources = imported.map(({source, rows, projects, publications}) => ({
      source,
      rows,
      projects: projects.length,
      publications: publications.length,
    }));
    tell(`${JSON.stringify({out: target, sources, changes, remarks}, null, 2)}\n`);
  } else {
    tell(
      importSummary({
        imported,
        remarks,
        changes,
        target,
        report: options.report,
        language: output.language,
      }),
    );
  }
};

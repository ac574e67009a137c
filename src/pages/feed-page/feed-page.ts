import type {Severity} from '../../core/model/finding.js';
import {adviceOn} from '../../feed-tool/check/advice.js';
import {checkDocument} from '../../feed-tool/check/check-feed.js';
import {importFeed} from '../../feed-tool/import-feed.js';
import {isFinding, sentenceOf} from '../../feed-tool/map/remark.js';
import type {FeedDocument} from '../../feed-tool/merge/assemble.js';
import {feedText} from '../../feed-tool/merge/write-feed.js';
import {starterFeed} from '../../feed-tool/workbook/starter.js';
import {textsOf, type PageTexts} from './page-texts.js';
import {openFeed} from './open-feed.js';

/** What the page says of one file: how bad it is, what that means, and the words of the tool, which are English. */
interface Line {
  readonly severity: Severity;
  /** In the language of the page; undefined where that is the tool's own. */
  readonly meaning?: string | undefined;
  readonly text: string;
}
/** How many lines are shown; the rest is counted. */
const mostLines = 100;
const widgets = ['project-list', 'publication-table', 'funding-summary'] as const;

const find = (id: string): HTMLElement => {
  const element = document.getElementById(id);
  if (!element) throw new Error(`the page has no #${id}`);
  return element;
};

/** Takes files in, and shows what becomes of them. Nothing here knows a network. */
const start = (texts: PageTexts): void => {
  const drop = find('drop');
  const input = find('files') as HTMLInputElement;
  let current: FeedDocument | undefined;

  const show = async (files: readonly File[]): Promise<void> => {
    if (files.length === 0) return;
    say(texts.reading);
    find('result').hidden = true;
    try {
      const {document: feed, lines} = await read(files, texts);
      current = feed;
      list(lines, texts);
      say(texts.done(count(feed.projects), count(feed.publications), lines.length));
      preview(feed);
      find('result').hidden = false;
    } catch (error) {
      current = undefined;
      list([{severity: 'error', text: error instanceof Error ? error.message : String(error)}], texts);
      say(texts.failed);
    }
  };

  input.addEventListener('change', () => {
    void show([...(input.files ?? [])]);
    // The same file, mended, must be a change too.
    input.value = '';
  });
  drop.addEventListener('dragover', (event) => {
    event.preventDefault();
    drop.classList.add('over');
  });
  drop.addEventListener('dragleave', () => drop.classList.remove('over'));
  drop.addEventListener('drop', (event) => {
    event.preventDefault();
    drop.classList.remove('over');
    void show([...(event.dataTransfer?.files ?? [])]);
  });
  find('save-feed').addEventListener('click', () => {
    if (current) save('feed.json', 'application/json', feedText(current));
  });
  find('save-list').addEventListener('click', () => {
    if (current) void saveWorkbook('list.xlsx', current);
  });
  find('save-template').addEventListener(
    'click',
    () => void saveWorkbook('template.xlsx', starterFeed(new Date())),
  );
  drop.hidden = false;
};

const count = (records: readonly unknown[] | undefined): number => records?.length ?? 0;

const read = async (
  files: readonly File[],
  texts: PageTexts,
): Promise<{document: FeedDocument; lines: readonly Line[]}> => {
  const sources = await Promise.all(
    files.map(async (file) => ({name: file.name, bytes: new Uint8Array(await file.arrayBuffer())})),
  );
  const now = new Date();
  const [only] = sources;
  const own = only && sources.length === 1 ? openFeed(only.bytes) : undefined;
  if (own) return {document: own, lines: found(own, now, texts)};
  const {document, remarks} = await importFeed(sources, {mapping: {}, now});
  const said = remarks.map((remark): Line => {
    const source = files.length > 1 ? `${remark.source}: ` : '';
    const severity = isFinding(remark) ? 'warning' : 'info';
    if (!texts.remarks) return {severity, text: source + sentenceOf(remark)};
    const place = sentenceOf({...remark, message: ''}, texts.row).replace(/:? $/, '');
    return {
      severity,
      meaning: `${source}${place}${place && ': '}${texts.remarks[remark.kind]}.`,
      text: remark.message,
    };
  });
  return {document, lines: [...said, ...found(document, now, texts)]};
};

const found = (document: FeedDocument, now: Date, {advice}: PageTexts): readonly Line[] =>
  checkDocument(document, now).map(({severity, path, code, message, mend}) => {
    const place = path === '' ? '' : `${path}: `;
    if (!advice) return {severity, text: `${place}${message} → ${mend}`};
    const own = adviceOn(code, advice);
    return {severity, meaning: `${place}${own.why} → ${own.mend}.`, text: message};
  });

const say = (text: string): void => {
  find('status').textContent = text;
};

const list = (lines: readonly Line[], texts: PageTexts): void => {
  const order: readonly Severity[] = ['error', 'warning', 'info'];
  const items = [...lines]
    .sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))
    .slice(0, mostLines)
    .map(({severity, meaning, text}) => {
      const item = document.createElement('li');
      const kind = document.createElement('strong');
      kind.textContent = `${texts[severity]}: `;
      const words = document.createElement('span');
      words.lang = 'en';
      words.textContent = meaning === undefined ? text : `(${text})`;
      item.append(kind, ...(meaning === undefined ? [] : [`${meaning} `]), words);
      return item;
    });
  if (lines.length > mostLines) {
    const rest = document.createElement('li');
    rest.textContent = texts.more(lines.length - mostLines);
    items.push(rest);
  }
  find('findings').replaceChildren(...items);
};

/** The three widgets, as any page would have them, with the feed handed over instead of an address. */
const preview = (feed: FeedDocument): void => {
  const elements = widgets.map((name) =>
    Object.assign(document.createElement(`sixcity-${name}`), {data: feed, headingLevel: 3}),
  );
  find('preview').replaceChildren(...elements);
};

const saveWorkbook = async (name: string, feed: FeedDocument): Promise<void> => {
  const {writeFeedWorkbook} = await import('../../feed-tool/workbook/write-workbook.js');
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  save(name, type, (await writeFeedWorkbook(feed)) as Uint8Array<ArrayBuffer>);
};

const save = (name: string, type: string, content: string | Uint8Array<ArrayBuffer>): void => {
  const address = URL.createObjectURL(new Blob([content], {type}));
  Object.assign(document.createElement('a'), {href: address, download: name}).click();
  // The download has begun in the same turn; the address is let go in a later one.
  setTimeout(() => URL.revokeObjectURL(address));
};

start(textsOf(document.documentElement.lang));

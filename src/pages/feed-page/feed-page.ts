import type {Severity} from '../../core/model/finding.js';
import {adviceOn} from '../../feed-tool/messages/advice-en.js';
import {checkDocument} from '../../feed-tool/check/check-feed.js';
import {importFeed} from '../../feed-tool/import-feed.js';
import type {Mapping} from '../../feed-tool/convert/mapping.js';
import {isFinding, sentenceOf, type Remark} from '../../feed-tool/convert/remark.js';
import type {FeedDocument} from '../../feed-tool/merge/assemble-feed.js';
import {feedText} from '../../feed-tool/merge/write-feed.js';
import {messageLanguageOf, translate, type MessageLanguage} from '../../feed-tool/messages/translate.js';
import type {SourceFile} from '../../feed-tool/read/source.js';
import {starterFeed} from '../../feed-tool/workbook/starter.js';
import {columnChooser} from './column-chooser.js';
import {columnsIn, languageIn} from './file-contents.js';
import {textsOf, type PageTexts} from './page-texts.js';
import {openFeed} from './open-feed.js';

/** What the page shows about one file: the severity, and the message. */
interface Line {
  readonly severity: Severity;
  readonly text: string;
  /** Texts of the tool that have no translation. */
  readonly english?: string;
}
/** How many lines are shown. The others are only counted. */
const mostLines = 100;
const widgets = ['project-list', 'publication-table', 'funding-summary'] as const;

const find = (id: string): HTMLElement => {
  const element = document.getElementById(id);
  if (!element) throw new Error(`the page has no #${id}`);
  return element;
};

/** Imports the chosen files and shows the result. This module sends nothing over the network. */
const start = (language: MessageLanguage, texts: PageTexts): void => {
  const drop = find('drop');
  const input = find('files') as HTMLInputElement;
  let current: FeedDocument | undefined;
  let sources: readonly SourceFile[] = [];
  const mappings = new Map<string, Mapping>();
  const mappingOf = (name: string): Mapping => mappings.get(name) ?? {};

  const show = async (files: readonly File[]): Promise<void> => {
    if (files.length === 0) return;
    sources = await Promise.all(
      files.map(async (file) => ({name: file.name, bytes: new Uint8Array(await file.arrayBuffer())})),
    );
    mappings.clear();
    for (const source of sources)
      mappings.set(source.name, {defaults: {language: await languageIn(source, language)}});
    await update();
  };

  const update = async (changed?: string): Promise<void> => {
    say(texts.reading);
    find('result').hidden = true;
    const unread = await showColumns(changed);
    try {
      const {document: feed, lines} = await read(sources, mappingOf, language, texts);
      current = feed;
      list(lines, texts);
      const rest = unread > 0 ? texts.doneBut(unread) : '';
      say(texts.done(count(feed.projects), count(feed.publications), lines.length) + rest);
      preview(feed);
      find('result').hidden = false;
    } catch (error) {
      current = undefined;
      list([{severity: 'error', text: reasonOf(error, language)}], texts);
      say(texts.failed);
    }
  };

  /**
   * Shows the columns of every list, also of one that cannot be imported without a choice. Returns how many columns
   * are not read.
   */
  const showColumns = async (changed: string | undefined): Promise<number> => {
    let unread = 0;
    const choosers: HTMLElement[] = [];
    for (const source of sources) {
      const mapping = mappingOf(source.name);
      const columns = await columnsIn(source, mapping);
      if (columns.length === 0) continue;
      const ignored = mapping.ignore ?? [];
      unread += columns.filter(({field, header}) => field === undefined && !ignored.includes(header)).length;
      choosers.push(
        columnChooser({
          source: source.name,
          columns,
          mapping,
          language,
          texts,
          onChange: (next, name) => {
            mappings.set(source.name, next);
            void update(name);
          },
          onSave: (own) => save('mapping.json', 'application/json', `${JSON.stringify(own, null, 2)}\n`),
        }),
      );
    }
    find('columns').replaceChildren(...choosers);
    // The focus goes back to the control that was used last.
    if (changed !== undefined) document.getElementsByName(changed)[0]?.focus();
    return unread;
  };

  input.addEventListener('change', () => {
    void show([...(input.files ?? [])]);
    // Choosing the same file again, after an edit, has to fire a change event.
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
    if (current) void saveWorkbook('list.xlsx', current, language);
  });
  find('save-template').addEventListener(
    'click',
    () => void saveWorkbook('template.xlsx', starterFeed(new Date()), language),
  );
  drop.hidden = false;
};

const count = (records: readonly unknown[] | undefined): number => records?.length ?? 0;

const reasonOf = (error: unknown, language: MessageLanguage): string => {
  const message = error instanceof Error ? error.message : String(error);
  const at = message.indexOf(': ');
  return at === -1
    ? translate(message, language)
    : `${message.slice(0, at)}: ${translate(message.slice(at + 2), language)}`;
};

const read = async (
  sources: readonly SourceFile[],
  mappingOf: (name: string) => Mapping,
  language: MessageLanguage,
  texts: PageTexts,
): Promise<{document: FeedDocument; lines: readonly Line[]}> => {
  const now = new Date();
  const [only] = sources;
  const own = only && sources.length === 1 ? openFeed(only.bytes) : undefined;
  if (own) return {document: own, lines: found(own, now, language, texts)};
  const {document, remarks} = await importFeed(sources, {mapping: {}, mappingOf, now});
  const said = remarks.filter(isNotShown).map((remark): Line => {
    const source = sources.length > 1 ? `${remark.source}: ` : '';
    return {severity: isFinding(remark) ? 'warning' : 'info', text: source + sentenceOf(remark, language)};
  });
  return {document, lines: [...said, ...found(document, now, language, texts)]};
};
/** Columns that are not read are shown above, where their fields can be chosen. */
const isNotShown = ({kind, message}: Remark): boolean =>
  !(kind === 'note' && message.startsWith('nothing is read from'));

const found = (
  document: FeedDocument,
  now: Date,
  language: MessageLanguage,
  {advice}: PageTexts,
): readonly Line[] =>
  checkDocument(document, now).map(({severity, path, code, message, mend, name}) => {
    const place = [path, name === undefined ? '' : `(${name})`].filter(Boolean).join(' ');
    const own = advice ? adviceOn(code, advice) : undefined;
    const words = translate(message, language);
    const isTranslated = language === 'en' || words !== message;
    return {
      severity,
      text: `${place}${place && ': '}${isTranslated ? words : (own?.why ?? message)} → ${own?.mend ?? mend}.`,
      ...(isTranslated ? {} : {english: message}),
    };
  });

const say = (text: string): void => {
  find('status').textContent = text;
};

const list = (lines: readonly Line[], texts: PageTexts): void => {
  const order: readonly Severity[] = ['error', 'warning', 'info'];
  const items = [...lines]
    .sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))
    .slice(0, mostLines)
    .map(({severity, text, english}) => {
      const item = document.createElement('li');
      const kind = document.createElement('strong');
      kind.textContent = `${texts[severity]}: `;
      item.append(kind, text);
      if (english !== undefined) {
        const words = document.createElement('span');
        words.lang = 'en';
        words.textContent = ` (${english})`;
        item.append(words);
      }
      return item;
    });
  if (lines.length > mostLines) {
    const rest = document.createElement('li');
    rest.textContent = texts.more(lines.length - mostLines);
    items.push(rest);
  }
  find('findings').replaceChildren(...items);
  find('findings').hidden = items.length === 0;
};

/** Shows the three widgets as on any page. They get the feed as an object instead of a URL. */
const preview = (feed: FeedDocument): void => {
  const elements = widgets.map((name) =>
    Object.assign(document.createElement(`sixcity-${name}`), {data: feed, headingLevel: 3}),
  );
  find('preview').replaceChildren(...elements);
};

const saveWorkbook = async (name: string, feed: FeedDocument, language: string): Promise<void> => {
  const {writeFeedWorkbook} = await import('../../feed-tool/workbook/write-workbook.js');
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  save(name, type, (await writeFeedWorkbook(feed, language)) as Uint8Array<ArrayBuffer>);
};

const save = (name: string, type: string, content: string | Uint8Array<ArrayBuffer>): void => {
  const address = URL.createObjectURL(new Blob([content], {type}));
  Object.assign(document.createElement('a'), {href: address, download: name}).click();
  // The download starts synchronously. The object URL is revoked later.
  setTimeout(() => URL.revokeObjectURL(address));
};

start(messageLanguageOf(document.documentElement.lang), textsOf(document.documentElement.lang));

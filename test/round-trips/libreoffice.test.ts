import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {existsSync} from 'node:fs';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {test} from 'node:test';
import {promisify} from 'node:util';
import {readSheet} from 'read-excel-file/node';
import {actionsLocale} from '../../src/core/i18n/messages/actions-messages.js';
import {amountLocale} from '../../src/core/i18n/messages/amount-messages.js';
import {fieldLocale} from '../../src/core/i18n/messages/field-messages.js';
import {writeProjects} from '../../src/core/export/export-file.js';
import {amountsOf} from '../../src/core/model/amounts.js';
import {textIn} from '../../src/core/model/text.js';
import {statusOn} from '../../src/core/model/derived-fields.js';
import type {FeedJson} from '../support/feeds.js';
import {contextOf} from './exports.js';

const run = promisify(execFile);
const soffice = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find((file) => existsSync(file));

/** Opens a CSV file in LibreOffice and returns the cells of the first sheet. */
const openedInLibreOffice = async (
  csv: string,
  language: number,
): Promise<readonly (readonly unknown[])[]> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'sixcity-'));
  try {
    await writeFile(path.join(folder, 'hankkeet.csv'), csv);
    await run(soffice ?? '', [
      ...['--headless', `-env:UserInstallation=file://${folder}/profile`],
      // Semicolons, quotes, UTF-8, first line, language, no quoted fields as text, numbers and dates detected.
      ...[`--infilter=CSV:59,34,76,1,,${language},false,true`],
      ...['--convert-to', 'xlsx', '--outdir', folder, path.join(folder, 'hankkeet.csv')],
    ]);
    return await readSheet(path.join(folder, 'hankkeet.xlsx'));
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
};

const opens = 'LibreOffice opens the CSV file for people of the demo feed';
if (soffice === undefined) {
  console.warn(`[skipped] ${opens}: no LibreOffice (Debian: libreoffice-calc-nogui)`);
} else {
  for (const [lang, tag] of [
    ['fi', 1035],
    ['sv', 2077],
  ] as const) {
    test(`${opens} with å ä ö, numeric sums and dates (${lang})`, async () => {
      const feed = JSON.parse(await readFile('demo/feed.json', 'utf8')) as FeedJson;
      const context = contextOf(feed, lang);
      const {projects} = context.snapshot.feed;
      const {messages} = amountLocale(fieldLocale(actionsLocale(context.locale)));
      const [header = [], ...rows] = await openedInLibreOffice(
        writeProjects(projects, 'spreadsheet', context),
        tag,
      );
      const column = (label: string) => {
        const index = header.indexOf(label);
        assert.ok(index >= 0, `no column "${label}" but "${header.join('", "')}"`);
        return rows.map((row) => row[index]);
      };
      assert.equal(rows.length, projects.length);
      assert.deepEqual(
        column(messages.sortFields.name),
        projects.map(({name}) => textIn(name, lang, 'fi').value),
      );
      assert.match(column(messages.sortFields.name).join(), /[åäö]/);
      assert.deepEqual(
        column(messages.byFacet.status),
        projects.map((project) => messages.status[statusOn(project, context.day)]),
      );
      assert.deepEqual(
        column(messages.sortFields.start),
        projects.map(({start}) => (start === undefined ? null : dateOr(start))),
      );
      const label = messages.amountLabel(messages.measure['eu-and-state'], messages.stage.awarded);
      const sums = column(`${label}, EUR`);
      assert.deepEqual(
        sums,
        projects.map((project) => {
          const amount = amountsOf(project, 'eu-and-state').find(({stage}) => stage === 'awarded');
          return amount ? amount.cents / 100 : null;
        }),
      );
      assert.ok(sums.some((sum) => typeof sum === 'number'));
    });
  }
}

/** Converts a day to a date and a year to a number. */
const dateOr = (date: string): unknown =>
  date.length === 10 ? new Date(date) : date.length === 4 ? Number(date) : date;

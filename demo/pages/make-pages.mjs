// Makes the pages of the demo site in three languages: one template for each page, one file of texts for each language.
import {writeFile} from 'node:fs/promises';
import path from 'node:path';
import {builderPage} from './builder-page.mjs';
import {cityPage} from './city-page.mjs';
import {feedPage} from './feed-page.mjs';
import {feedbackPage} from './feedback-page.mjs';
import {urlOf} from './frame.mjs';
import {fundingPage} from './funding-page.mjs';
import {looksPage} from './looks-page.mjs';
import {periodPage} from './period-page.mjs';
import {programmePage} from './programme-page.mjs';
import {publicationsPage} from './publications-page.mjs';
import {statesPage} from './states-page.mjs';
import {startPage} from './start-page.mjs';
import {languages} from './texts/languages.mjs';

const templates = {
  index: startPage,
  builder: builderPage,
  programme: programmePage,
  publications: publicationsPage,
  funding: fundingPage,
  states: statesPage,
  looks: looksPage,
  city: cityPage,
  period: periodPage,
  feed: feedPage,
};

/** Writes the pages into `folder`, beside style sheet, script and feed. */
export async function makePages(folder) {
  const write = (name, page) => writeFile(path.join(folder, name), `${page}`.trimStart());
  await Promise.all([
    ...Object.entries(templates).flatMap(([page, template]) =>
      languages.map((texts) => write(urlOf(page, texts), template(texts))),
    ),
    write('feedback.html', feedbackPage(languages)),
  ]);
}

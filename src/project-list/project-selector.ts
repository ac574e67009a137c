import type {Feed, Project} from '../feed/feed.js';
import type {Locale} from '../i18n/locale.js';
import {textIn} from '../i18n/text.js';
import {selectProjects, type ProjectListView, type ProjectQuery} from '../query/select-projects.js';

/** Selects as long as something has changed: opening one of 10,000 projects must not sort them again. */
export const projectSelector = (): ((feed: Feed, query: ProjectQuery, locale: Locale) => ProjectListView) => {
  let last: {readonly feed: Feed; readonly key: string; readonly view: ProjectListView} | undefined;
  return (feed, query, {code, formats}) => {
    const key = JSON.stringify([query, code]);
    if (last?.feed !== feed || last.key !== key) {
      const nameOf = ({name}: Project) => textIn(name, code, feed.language).value;
      last = {feed, key, view: selectProjects(feed, query, {compare: formats.compare, nameOf})};
    }
    return last.view;
  };
};

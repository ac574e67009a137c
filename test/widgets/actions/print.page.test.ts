import {expect} from '@open-wc/testing';
import '../../../src/define.js';
import {feedOf, projects} from '../../support/feeds.js';
import {showList} from '../../support/project-list.js';
import {all, projectNames, words} from '../../support/queries.js';
import {publications, showPublications} from '../publication-table/publications.js';

/** What a browser does around a print: there is no time between for an update to come. */
const printing = (look: () => void): void => {
  dispatchEvent(new Event('beforeprint'));
  look();
  dispatchEvent(new Event('afterprint'));
};

describe('a print', () => {
  it('has everything that matches, at once', async () => {
    const list = await showList(feedOf(projects(50)), {'page-size': '5'});
    printing(() => {
      expect(projectNames(list)).to.have.length(50);
      expect(words(list.shadowRoot)).to.contain('Tulostettu').and.to.contain(location.href);
    });
    expect(projectNames(list)).to.have.length(5);
    expect(words(list.shadowRoot)).not.to.contain('Tulostettu');
  });

  it('has up to 2,000 records', async () => {
    const list = await showList(feedOf(projects(2000)), {layout: 'rows'});
    printing(() => {
      expect(projectNames(list)).to.have.length(2000);
    });
  });

  it('has what is shown, and a sentence, where there are more', async () => {
    const table = await showPublications(publications(2001));
    printing(() => {
      expect(all(table, '[part="name"]')).to.have.length(20);
      expect(words(table.shadowRoot)).to.contain('Kaikkea ei tulosteta, koska kohteita on yli 2 000.');
    });
    expect(words(table.shadowRoot)).not.to.contain('Kaikkea ei tulosteta');
  });

  it('is nothing to a widget that has left the page', async () => {
    const list = await showList(feedOf(projects(50)), {'page-size': '5'});
    list.remove();
    printing(() => {
      expect(projectNames(list)).to.have.length(5);
    });
  });
});

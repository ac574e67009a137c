import {expect} from '@open-wc/testing';
import '../../../src/define.js';
import {feedOf, projects} from '../../support/feeds.js';
import {showList} from '../../support/project-list.js';
import {all, projectNames, textOf} from '../../support/queries.js';
import {publications, showPublications} from '../publication-table/publications.js';

/**
 * Dispatches the print events synchronously, as browsers do, so that no asynchronous update can run between
 * them.
 */
const printing = (look: () => void): void => {
  dispatchEvent(new Event('beforeprint'));
  look();
  dispatchEvent(new Event('afterprint'));
};

describe('a print', () => {
  it('contains every matching item at once', async () => {
    const list = await showList(feedOf(projects(50)), {'page-size': '5'});
    printing(() => {
      expect(projectNames(list)).to.have.length(50);
      expect(textOf(list.shadowRoot)).to.contain('Tulostettu').and.to.contain(location.href);
    });
    expect(projectNames(list)).to.have.length(5);
    expect(textOf(list.shadowRoot)).not.to.contain('Tulostettu');
  });

  it('contains up to 2,000 items', async () => {
    const list = await showList(feedOf(projects(2000)), {layout: 'rows'});
    printing(() => {
      expect(projectNames(list)).to.have.length(2000);
    });
  });

  it('contains the visible items and a note where there are more', async () => {
    const table = await showPublications(publications(2001));
    printing(() => {
      expect(all(table, '[part="name"]')).to.have.length(20);
      expect(textOf(table.shadowRoot)).to.contain('Kaikkea ei tulosteta, koska kohteita on yli 2 000.');
    });
    expect(textOf(table.shadowRoot)).not.to.contain('Kaikkea ei tulosteta');
  });

  it('is ignored by a widget that has left the page', async () => {
    const list = await showList(feedOf(projects(50)), {'page-size': '5'});
    list.remove();
    printing(() => {
      expect(projectNames(list)).to.have.length(5);
    });
  });
});

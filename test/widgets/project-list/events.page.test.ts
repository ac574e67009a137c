import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/define.js';
import type {ProjectListElement} from '../../../src/widgets/project-list/project-list-element.js';
import {current, feedOf, project} from '../../support/feeds.js';
import {parts, projectNames} from '../../support/queries.js';
import {fakeServer, json, status, unreachable} from '../../support/server.js';
import {settled} from '../../support/settled.js';
import {heardWarnings} from '../../support/warnings.js';

const feed = feedOf([project('Hanke', current)]);

describe('the events of a project list', () => {
  const server = fakeServer();
  heardWarnings();

  /** A list, and what the page around it hears of it. */
  const heardFrom = async (url: string) => {
    const page = await fixture(html`<div><div></div></div>`);
    const heard: string[] = [];
    const list = document.createElement('sixcity-project-list');
    for (const name of ['sixcity-load', 'sixcity-error']) {
      page.addEventListener(name, ({target, composed}) => {
        const shows =
          projectNames(list).join() ||
          parts(list, 'failed')
            .map(() => 'failure')
            .join();
        heard.push(
          `${name} from ${target === list ? 'the list' : 'its inside'}, composed ${composed}: ${shows}`,
        );
      });
    }
    list.setAttribute('feed', url);
    page.firstElementChild!.attachShadow({mode: 'open'}).append(list);
    await settled(list);
    return {list, heard};
  };
  const load = 'sixcity-load from its inside, composed true: Hanke';
  const error = 'sixcity-error from its inside, composed true: failure';

  it('say that the feed is there, when it can be seen', async () => {
    const {heard} = await heardFrom(server.at(json(feed)));
    expect(heard).to.deep.equal([load]);
  });

  it('say that it failed, when that can be seen', async () => {
    const {heard} = await heardFrom(server.at(status(500)));
    expect(heard).to.deep.equal([error]);
  });

  it('come once for each answer', async () => {
    const url = server.at(unreachable);
    const {list, heard} = await heardFrom(url);
    await list.reload();
    await settled(list);
    server.answers(url, json(feed));
    await list.reload();
    await settled(list);
    list.groupBy = 'none';
    await list.updateComplete;
    expect(heard).to.deep.equal([error, error, load]);
  });

  it('know their element where nothing is around it', async () => {
    const list: ProjectListElement = document.createElement('sixcity-project-list');
    const targets: (EventTarget | null)[] = [];
    list.addEventListener('sixcity-load', ({target}) => targets.push(target));
    list.data = feed;
    (await fixture(html`<div></div>`)).append(list);
    await settled(list);
    expect(targets.map((target) => target === list)).to.deep.equal([true]);
  });
});

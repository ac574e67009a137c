import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/define.js';
import type {ProjectListElement} from '../../../src/widgets/project-list/project-list-element.js';
import {current, feedOf, project} from '../../support/feeds.js';
import {parts, projectNames} from '../../support/queries.js';
import {fakeServer, json, status, unreachable} from '../../support/fake-server.js';
import {settled, waitUntil} from '../../support/settled.js';
import {captureWarnings} from '../../support/warnings.js';

const feed = feedOf([project('Hanke', current)]);

describe('the feed events of a project list', () => {
  const server = fakeServer();
  captureWarnings();

  /** Adds a list and records its feed events. */
  const recordEvents = async (url: string) => {
    const page = await fixture(html`<div><div></div></div>`);
    const events: string[] = [];
    const list = document.createElement('sixcity-project-list');
    for (const name of ['sixcity-load', 'sixcity-error']) {
      page.addEventListener(name, ({target, composed}) => {
        const shows =
          projectNames(list).join() ||
          parts(list, 'failed')
            .map(() => 'failure')
            .join();
        events.push(
          `${name} from ${target === list ? 'the list' : 'its inside'}, composed ${composed}: ${shows}`,
        );
      });
    }
    list.setAttribute('feed', url);
    page.firstElementChild!.attachShadow({mode: 'open'}).append(list);
    await settled(list);
    return {list, events};
  };
  const load = 'sixcity-load from its inside, composed true: Hanke';
  const error = 'sixcity-error from its inside, composed true: failure';

  it('report a loaded feed after it is rendered', async () => {
    const {events} = await recordEvents(server.serve(json(feed)));
    expect(events).to.deep.equal([load]);
  });

  it('report a feed of several pages once, and once more after a reload', async () => {
    const next = server.serve(json(feedOf([project('Toinen', current)])));
    const {list, events} = await recordEvents(
      server.serve(json(feedOf([project('Hanke', current)], {next}))),
    );
    await waitUntil(list.shadowRoot!, () => projectNames(list).length === 2);
    expect(events).to.have.length(1);
    await list.reload();
    await waitUntil(list.shadowRoot!, () => projectNames(list).length === 2);
    expect(events).to.have.length(2);
  });

  it('report a failure after it is rendered', async () => {
    const {events} = await recordEvents(server.serve(status(500)));
    expect(events).to.deep.equal([error]);
  });

  it('are dispatched once for each response', async () => {
    const url = server.serve(unreachable);
    const {list, events} = await recordEvents(url);
    await list.reload();
    await settled(list);
    server.setAnswer(url, json(feed));
    await list.reload();
    await settled(list);
    list.groupBy = 'none';
    await list.updateComplete;
    expect(events).to.deep.equal([error, error, load]);
  });

  it('name their element where it is in no shadow tree', async () => {
    const list: ProjectListElement = document.createElement('sixcity-project-list');
    const targets: (EventTarget | null)[] = [];
    list.addEventListener('sixcity-load', ({target}) => targets.push(target));
    list.data = feed;
    (await fixture(html`<div></div>`)).append(list);
    await settled(list);
    expect(targets.map((target) => target === list)).to.deep.equal([true]);
  });
});

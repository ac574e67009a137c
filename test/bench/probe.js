// Runs in each page before its own scripts. It checks once per frame for the expected content, at the same cost for every
// page, and stops when it is there.
if (globalThis === globalThis.top) {
  const attribute = (name) => document.documentElement.dataset[name];
  /** The documents and shadow trees that contain the rows. */
  const places = () => {
    const frame = attribute('frame');
    const page = frame ? document.querySelector(frame)?.contentDocument : document;
    const host = attribute('host');
    if (!host) return [page];
    return [...(page?.querySelectorAll(host) ?? [])].flatMap(({shadowRoot}) => shadowRoot ?? []);
  };
  const all = (selector) => places().flatMap((place) => [...place.querySelectorAll(selector)]);
  const rows = () => all(attribute('row'));
  /** The first visible rows, possibly static ones from before the script ran. */
  const firstRows = () => {
    const first = attribute('first');
    return first ? [...document.querySelectorAll(first)] : rows();
  };
  // Ignores white space.
  const bare = (text) => text.replace(/\s/g, '');
  const countShown = () => bare(all(attribute('count'))[0]?.textContent ?? '');

  /** Checks in every frame; resolves to the time after the frame that painted it. */
  const once = (isThere) =>
    new Promise((resolve) => {
      const look = () => {
        if (!document.documentElement || !isThere()) return requestAnimationFrame(look);
        const {port1, port2} = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(undefined);
      };
      requestAnimationFrame(look);
    });

  const isCount = (count) => new RegExp(`(^|\\D)${count}(hanketta|julkaisua)`).test(countShown());
  /** Whether the page shows the expected result of an action. */
  const shows = ({count, length, at, row, first}) => {
    if (count !== undefined) return isCount(count);
    const shown = rows();
    if (first !== undefined) return bare(shown[0]?.textContent ?? '').includes(first);
    return shown.length === length && bare(shown[at].textContent) === row;
  };

  const named = (tags, text) => all(tags).find(({textContent}) => textContent.trim() === text);
  const cityBox = () =>
    all('label')
      .find(({textContent}) => textContent.trim().startsWith('Tampere'))
      ?.querySelector('input');
  const acts = {
    facet: () => cityBox().click(),
    more: () =>
      (named('button', 'Näytä lisää') ?? named('button', 'Seuraava') ?? named('.pagination a', '2')).click(),
    sort: () => {
      const select = all('select').find((one) => [...one.options].some(({value}) => value === 'start'));
      if (!select) return (all('button[data-sort]')[0] ?? named('th', 'Kesto')).click();
      select.value = 'start';
      select.dispatchEvent(new Event('change', {bubbles: true}));
    },
    clear: () => {
      const box = all('input[type="search"]')[0];
      box.value = '';
      for (const type of ['input', 'keyup']) box.dispatchEvent(new Event(type, {bubbles: true}));
    },
  };

  const tasks = [];
  let shift = 0;
  new PerformanceObserver((list) => {
    for (const {duration} of list.getEntries()) tasks.push(duration);
  }).observe({type: 'longtask', buffered: true});
  new PerformanceObserver((list) => {
    for (const {value} of list.getEntries()) shift += value;
  }).observe({type: 'layout-shift', buffered: true});

  let started = 0;
  addEventListener('keydown', ({timeStamp}) => (started = timeStamp), {capture: true});

  globalThis.benchProbe = {
    /** The time of the first painted rows in milliseconds from the start of navigation. */
    painted: once(() => firstRows().length >= Number(attribute('wanted') ?? 25)),
    /** Resolves once every record is shown; a paged feed shows its first ones early. */
    complete: (count) => once(() => isCount(count)),
    shown: () => ({
      rows: rows().map(({textContent}) => bare(textContent)),
      names: all(attribute('name')).map(({textContent}) => textContent.trim()),
      count: countShown(),
      text: bare(places()[0].textContent || document.body.textContent),
    }),
    /** Runs an action and resolves to the milliseconds until its result was painted. */
    act: async (name, outcome) => {
      const begin = performance.now();
      acts[name]();
      return (await once(() => shows(outcome))) - begin;
    },
    /** Opens the panel of the cities where the page has one, before a city is chosen and measured. */
    unfoldCities: () => {
      if (!cityBox()) all('button[data-facet="city"]')[0].click();
      return once(cityBox);
    },
    focusSearch: () => all('input[type="search"]')[0].focus(),
    /** The milliseconds from the last key press to the paint of its result. */
    keyed: async (outcome) => (await once(() => shows(outcome))) - started,
    /** The blocking time: the part of each task over 50 ms, and the longest task. */
    blocking: () => ({
      total: tasks.reduce((sum, duration) => sum + duration - 50, 0),
      longest: Math.max(0, ...tasks),
    }),
    shift: () => shift,
    /** Compressed bytes by URL, and when they were there. A URL requested twice is listed twice. */
    transferred: () =>
      ['navigation', 'resource']
        .flatMap((kind) => performance.getEntriesByType(kind))
        .filter(({name}) => name.startsWith('http'))
        .map(({name, encodedBodySize, responseEnd}) => [
          new URL(name).pathname,
          encodedBodySize,
          responseEnd,
        ]),
  };
}

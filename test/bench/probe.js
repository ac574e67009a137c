// Runs in each page before anything of its own. It looks once a frame for what is awaited, which costs every page
// the same, and stops when it is there.
if (globalThis === globalThis.top) {
  const attribute = (name) => document.documentElement.dataset[name];
  /** The documents and shadow trees in which the rows stand. */
  const places = () => {
    const frame = attribute('frame');
    const page = frame ? document.querySelector(frame)?.contentDocument : document;
    const host = attribute('host');
    if (!host) return [page];
    return [...(page?.querySelectorAll(host) ?? [])].flatMap(({shadowRoot}) => shadowRoot ?? []);
  };
  const all = (selector) => places().flatMap((place) => [...place.querySelectorAll(selector)]);
  const rows = () => all(attribute('row'));
  /** What a reader sees first: the rows, or those that stand in the page before its script has run. */
  const firstRows = () => {
    const first = attribute('first');
    return first ? [...document.querySelectorAll(first)] : rows();
  };
  // White space is the page's own business.
  const bare = (text) => text.replace(/\s/g, '');
  const countShown = () => bare(all(attribute('count'))[0]?.textContent ?? '');

  /** Looks each frame; resolves to the time after the frame in which it has been painted. */
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
  /** Whether the page shows what it has to after something was done on it. */
  const shows = ({count, length, at, row, first}) => {
    if (count !== undefined) return isCount(count);
    const shown = rows();
    if (first !== undefined) return bare(shown[0]?.textContent ?? '').includes(first);
    return shown.length === length && bare(shown[at].textContent) === row;
  };

  const named = (tags, text) => all(tags).find(({textContent}) => textContent.trim() === text);
  const acts = {
    facet: () =>
      all('label')
        .find(({textContent}) => textContent.trim().startsWith('Tampere'))
        .querySelector('input')
        .click(),
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
    /** When the first rows were painted, in milliseconds from the start of the navigation. */
    painted: once(() => firstRows().length >= Number(attribute('wanted') ?? 25)),
    /** Until every record is there: a feed in pages shows its first ones early. */
    complete: (count) => once(() => isCount(count)),
    shown: () => ({
      rows: rows().map(({textContent}) => bare(textContent)),
      names: all(attribute('name')).map(({textContent}) => textContent.trim()),
      count: countShown(),
      text: bare(places()[0].textContent || document.body.textContent),
    }),
    /** Does something, and resolves to the milliseconds until its outcome has been painted. */
    act: async (name, outcome) => {
      const begin = performance.now();
      acts[name]();
      return (await once(() => shows(outcome))) - begin;
    },
    focusSearch: () => all('input[type="search"]')[0].focus(),
    /** The milliseconds from the key that was pressed last to the paint of its outcome. */
    keyed: async (outcome) => (await once(() => shows(outcome))) - started,
    /** Milliseconds beyond 50 of each task, and the longest, as far as it was longer. */
    blocking: () => ({
      total: tasks.reduce((sum, duration) => sum + duration - 50, 0),
      longest: Math.max(0, ...tasks),
    }),
    shift: () => shift,
    /** Compressed bytes by address; an address that was asked for twice is there twice. */
    transferred: () =>
      ['navigation', 'resource']
        .flatMap((kind) => performance.getEntriesByType(kind))
        .filter(({name}) => name.startsWith('http'))
        .map(({name, encodedBodySize}) => [new URL(name).pathname, encodedBodySize]),
  };
}

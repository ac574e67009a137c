// Runs in each page before anything of its own. It looks once a frame for the rows, which costs every page the
// same, and stops when they are there.
{
  const wanted = 25;
  const attribute = (name) => document.documentElement.dataset[name];
  const place = () => {
    const host = attribute('host');
    return host ? document.querySelector(host)?.shadowRoot : document;
  };
  const rows = () => [...(place()?.querySelectorAll(attribute('row')) ?? [])];
  /** What a reader sees first: the rows, or those that stand in the page before its script has run. */
  const firstRows = () => {
    const first = attribute('first');
    return first ? document.querySelectorAll(first) : rows();
  };
  // White space is the page's own business.
  const bare = (element) => element.textContent.replace(/\s/g, '');

  globalThis.benchProbe = {
    /** When the first rows were painted, in milliseconds from the start of the navigation. */
    painted: new Promise((resolve) => {
      const look = () => {
        if (!document.documentElement || firstRows().length < wanted) return requestAnimationFrame(look);
        // The message comes after the frame for which the rows have just been laid out.
        const {port1, port2} = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(undefined);
      };
      requestAnimationFrame(look);
    }),
    shown: () => ({
      rows: rows().map(bare),
      firstName: place().querySelector(attribute('name')).textContent.trim(),
      text: bare(place().querySelector(attribute('content'))),
    }),
    /** Puts the caret where a reader searches; false where that is nowhere. */
    focusSearch: () => {
      const box = place().querySelector('input[type="search"]');
      box?.focus();
      return Boolean(box);
    },
    nextPaint: () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => {
          const {port1, port2} = new MessageChannel();
          port1.onmessage = resolve;
          port2.postMessage(undefined);
        });
      }).then(() => undefined),
    /** Compressed bytes by address. */
    transferred: () =>
      Object.fromEntries(
        ['navigation', 'resource']
          .flatMap((kind) => performance.getEntriesByType(kind))
          .filter(({name}) => name.startsWith('http'))
          .map(({name, encodedBodySize}) => [new URL(name).pathname, encodedBodySize]),
      ),
  };
}

// Runs in a page of the policy tests: waits until every chunk has run or failed, and reports that to the server.
const names = ['publication-table', 'funding-summary', 'project-map', 'eu-statement'];
const evil = () => [...(globalThis.forged ?? [])];

const widget = (name) => {
  const element = document.querySelector(`sixcity-${name}`);
  if (element.shadowRoot?.querySelector('.widget')) return 'ran';
  return element.querySelector('button') ? 'failed' : undefined;
};

const actions = () => {
  const root = document.querySelector('sixcity-project-list').shadowRoot;
  const button = root?.querySelector('[part="menu"]');
  if (!button) return undefined;
  if (button.ariaExpanded === 'false') button.click();
  const menu = button.parentElement;
  if (menu.querySelector('.choices :is(button, a)')) return 'ran';
  return /could not be loaded/.test(menu.textContent) ? 'failed' : undefined;
};

const controls = () => {
  const root = document.querySelector('sixcity-project-list').shadowRoot;
  const button = root?.querySelector('[part="facet-button"]');
  if (!button) return undefined;
  if (button.ariaExpanded === 'false') button.click();
  const panel = root.querySelector('[part="panel"]');
  if (panel?.querySelector('li')) return 'ran';
  return /could not be loaded/.test(panel?.textContent) ? 'failed' : undefined;
};

const outcomes = () =>
  Object.fromEntries([
    ...names.map((name) => [name, widget(name)]),
    ['controls', controls()],
    ['actions', actions()],
  ]);

/** Tells the server when the first rows are there, which may be long before the page is loaded. */
const tellRows = () => {
  const root = document.querySelector('sixcity-project-list')?.shadowRoot;
  if (root?.querySelector('.name')) fetch('/first-rows', {method: 'POST'});
  else requestAnimationFrame(tellRows);
};
addEventListener('DOMContentLoaded', tellRows);

const send = (report) =>
  fetch('/report', {
    method: 'POST',
    body: JSON.stringify({page: location.pathname, forged: evil(), ...report}),
  });

addEventListener('load', () => {
  if (!customElements.get('sixcity-project-list')) {
    send({core: 'refused'});
    return;
  }
  const check = () => {
    const found = outcomes();
    if (Object.values(found).includes(undefined)) return;
    observer.disconnect();
    clearInterval(timer);
    send({core: 'ran', chunks: found});
  };
  const observer = new MutationObserver(check);
  observer.observe(document, {childList: true, subtree: true});
  const timer = setInterval(check, 100);
});

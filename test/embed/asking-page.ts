import {openPage, type Page} from '../support/iframe-page.js';

/** A request of a page, which the test answers. */
export interface Asked {
  readonly url: string;
  readonly answer: (body: unknown, status?: number) => void;
}

/** A page whose server answers when the test wants it. */
export const pageOf = (content: string, script = 'data-feed="/records.json"', head = ''): Promise<Page> =>
  openPage({
    srcdoc: `<!doctype html>
      <html lang="fi">
        <head>
          <title>A page</title>
          ${head}
          <script src="/test/embed/pages/listen.js"></script>
          <script>
            window.asked = [];
            window.fetch = (url) =>
              new Promise((resolve) =>
                asked.push({
                  url: String(url),
                  answer: (body, status = 200) => resolve(new Response(JSON.stringify(body), {status})),
                }),
              );
          </script>
        </head>
        <body>${content}<script src="/dist/cdn/sixcity.js" ${script}></script></body>
      </html>`,
  });
export const asked = ({window}: Page): readonly Asked[] => Reflect.get(window, 'asked') as readonly Asked[];

export const records = {
  version: '1.0',
  language: 'fi',
  title: 'Testiohjelma',
  updated: '2018-03-02T13:59:00+02:00',
  publisher: {name: 'Testitoimisto'},
  cities: [
    {id: 'espoo', name: 'Espoo'},
    {id: 'oulu', name: 'Oulu'},
  ],
  projects: [
    {id: 'a', name: 'Hanke A', cities: ['espoo'], funding: {total: 100}},
    {id: 'b', name: 'Hanke B', cities: ['oulu'], funding: {total: 7}},
  ],
  publications: [
    {id: 'x', type: 'report', title: 'Opas', cities: ['espoo'], level: 'handbook'},
    {id: 'y', type: 'report', title: 'Raportti', cities: ['oulu'], level: 'framework'},
  ],
};

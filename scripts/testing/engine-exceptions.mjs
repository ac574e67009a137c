import {existsSync, readFileSync} from 'node:fs';

const file = 'test/engine-exceptions.json';
const address = '/__engine-exceptions.js';

/** What one engine cannot do: [{test: its full title, engine: 'WebKit', reason}]. */
export const engineExceptions = () => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : []);

export const isException = (test, engine) =>
  engineExceptions().some((exception) => exception.test === test && exception.engine === engine);

function engineOf(userAgent) {
  if (userAgent.includes('Firefox/')) return 'Firefox';
  return userAgent.includes('Chrome/') ? 'Chromium' : 'WebKit';
}

/** Skips the listed tests in their engines, so that no test has to know about engines. */
export const engineExceptionsPlugin = () => ({
  name: 'engine-exceptions',
  serve({path, headers}) {
    if (path !== address) return undefined;
    const engine = engineOf(headers['user-agent']);
    const tests = engineExceptions().filter((exception) => exception.engine === engine);
    return {type: 'js', headers: {'cache-control': 'no-store'}, body: skipping(tests.map(({test}) => test))};
  },
  transform({path, body}) {
    return path.endsWith('.test.ts') ? `import '${address}';${body}` : undefined;
  },
});

const skipping = (titles) => `
  const excepted = new Set(${JSON.stringify(titles)});
  beforeEach(function () {
    const [first, ...others] = this.currentTest.titlePath();
    // Where files share a page, the first is the file.
    const title = first.endsWith('.test.ts') ? others : [first, ...others];
    if (excepted.has(title.join(' '))) this.skip();
  });
`;

import {expect} from '@open-wc/testing';
import {
  ChunkLoader,
  type ChunkLoaderOptions,
  type RunScript,
} from '../../../src/embed/chunks/chunk-loader.js';
import {chunkUrls} from '../../../src/embed/chunks/chunk-urls.js';

const path = './actions.js';

/** A loader whose scripts behave as the test says, and the URLs that it has requested. */
const loaderWith = (
  run: (loader: ChunkLoader) => void | Promise<void>,
  options: Partial<ChunkLoaderOptions> = {},
) => {
  const requests: [url: string, integrity: string | undefined][] = [];
  const runScript: RunScript = async (url, integrity) => {
    requests.push([url, integrity]);
    await run(loader);
  };
  const loader: ChunkLoader = new ChunkLoader({
    coreUrl: 'https://city.example/1.2.3/sixcity.js',
    version: '1.2.3',
    hashes: {[path]: 'sha384-x'},
    canCheck: true,
    runScript,
    ...options,
  });
  return {loader, requests};
};

const failure = async (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'no failure',
    (error: unknown) => String(error),
  );

describe('the chunk loader', () => {
  it('resolves to the exports of the chunk, after one request', async () => {
    const {loader, requests} = loaderWith((own) => own.add(path, {name: 'actions'}));
    const loads = await Promise.all([loader.load(path), loader.load(path), loader.load(path)]);
    expect(loads).to.deep.equal(Array(3).fill({name: 'actions'}));
    expect(requests).to.deep.equal([['https://city.example/1.2.3/actions.js', 'sha384-x']]);
  });

  it('sets no hash if the browser cannot read the chunk', async () => {
    const {loader, requests} = loaderWith((own) => own.add(path, {}), {canCheck: false});
    await loader.load(path);
    expect(requests[0]?.[1]).to.equal(undefined);
  });

  it('requests a failed chunk once more', async () => {
    let tries = 0;
    const {loader, requests} = loaderWith((own) => {
      if (++tries === 1) throw new Error('offline');
      own.add(path, {});
    });
    await loader.load(path);
    expect(requests.map(([url]) => url)).to.deep.equal([
      'https://city.example/1.2.3/actions.js',
      'https://city.example/1.2.3/actions.js?retry',
    ]);
  });

  it('counts a script that adds nothing as failed', async () => {
    const {loader, requests} = loaderWith(() => undefined);
    expect(await failure(loader.load(path))).to.contain(path);
    expect(requests).to.have.length(2);
  });

  it('forgets a failure, so that a later call starts again', async () => {
    let isOnline = false;
    const {loader, requests} = loaderWith((own) => {
      if (!isOnline) throw new Error('offline');
      own.add(path, {});
    });
    expect(await failure(loader.load(path))).to.contain(path);
    isOnline = true;
    await loader.load(path);
    expect(requests).to.have.length(3);
  });

  it('uses a chunk that the page has loaded itself', async () => {
    const {loader, requests} = loaderWith(() => undefined);
    loader.add(path, {});
    await loader.load(path);
    expect(requests).to.deep.equal([]);
  });

  it('requests nothing if the URL of the core is unknown', async () => {
    const {loader, requests} = loaderWith(() => undefined, {coreUrl: ''});
    expect(await failure(loader.load(path))).to.contain(path);
    expect(requests).to.deep.equal([]);
  });
});

describe('the URLs of a chunk', () => {
  const urls = (core: string) => chunkUrls(path, core, '1.2.3');

  it('are beside a pinned core', () => {
    expect(urls('https://a.example/1.2.3/sixcity.js')[0]).to.equal('https://a.example/1.2.3/actions.js');
    expect(urls('https://a.example/files/sixcity.js?v=3')[0]).to.equal('https://a.example/files/actions.js');
    expect(urls('file:///widgets/sixcity.js')[0]).to.equal('file:///widgets/actions.js');
  });

  it('are in the folder of its release for a floating core, and beside it after a failure', () => {
    expect(urls('https://a.example/x/v1/sixcity.js?ver=6.5#a')).to.deep.equal([
      'https://a.example/x/1.2.3/actions.js',
      'https://a.example/x/v1/actions.js?retry',
    ]);
  });
});

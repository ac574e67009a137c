// The HTTP headers that a server should send. The examples for Apache, nginx and static hosts are made from them.
const hour = 3600;
const week = 7 * 24 * hour;

/** The Content-Security-Policy of `embed.html`: its own script, style and feed only. */
export const embedPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const open = {
  // Other origins load the script with `integrity`, the feed and sandboxed frames.
  'Access-Control-Allow-Origin': '*',
  'X-Content-Type-Options': 'nosniff',
};

/** The headers of each kind of file: `path` is for documents, `regexp` for servers. */
export const rules = (version) => [
  {
    path: '/v1/*',
    regexp: '/v1/',
    why: 'the floating script: a fix reaches every page within an hour',
    headers: {...open, 'Cache-Control': `public, max-age=${hour}, stale-if-error=${week}`},
  },
  {
    path: `/${version}/*`,
    regexp: `/${version.replaceAll('.', '\\.')}/`,
    why: 'a release never changes',
    headers: {...open, 'Cache-Control': 'public, max-age=31536000, immutable'},
  },
  {
    path: '/feed*.json',
    regexp: '/feed[^/]*\\.json$',
    why: 'the feed: asked for again after five minutes, kept for a week where its server fails',
    headers: {...open, 'Cache-Control': `public, max-age=300, stale-if-error=${week}`},
  },
  {
    path: '/embed.html',
    regexp: '/embed\\.html$',
    why: 'the widget on a page of its own',
    headers: {
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': `public, max-age=${hour}`,
      'Content-Security-Policy': embedPolicy,
    },
  },
];

const pairs = (headers) => Object.entries(headers);

/** The format of `_headers`, which Netlify, Cloudflare Pages and others read. */
const staticHost = (version) =>
  rules(version)
    .map(({path, why, headers}) =>
      [`# ${why}`, path, ...pairs(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n'),
    )
    .join('\n');

const apache = (version) =>
  rules(version)
    .map(({regexp, why, headers}) =>
      [
        `# ${why}`,
        `<If "%{REQUEST_URI} =~ m#${regexp}#">`,
        ...pairs(headers).map(([name, value]) => `  Header set ${name} "${value}"`),
        '</If>',
        '',
      ].join('\n'),
    )
    .join('\n');

const nginx = (version) =>
  rules(version)
    .map(({regexp, why, headers}) =>
      [
        `# ${why}`,
        `location ~ ${regexp} {`,
        ...pairs(headers).map(([name, value]) => `  add_header ${name} "${value}" always;`),
        '}',
        '',
      ].join('\n'),
    )
    .join('\n');

/** The example files, by file name. */
export const headerFiles = (version) => ({
  'headers/_headers': staticHost(version),
  'headers/apache.htaccess': `# Needs mod_headers. Beside embed.html, named .htaccess.\n${apache(version)}`,
  'headers/nginx.conf': `# Inside the server block of the site.\n${nginx(version)}`,
});

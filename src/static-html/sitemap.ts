/** A page of a sitemap. */
export interface SitemapEntry {
  readonly url: string;
  readonly alternates: readonly {readonly lang: string; readonly url: string}[];
  /** RFC 3339. */
  readonly updated: string | undefined;
}

/** The limit for one sitemap (sitemaps.org, protocol 0.9). */
const most = 50_000;

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Writes sitemap.xml. With more pages than the limit, it is an index of further sitemaps. */
export function* sitemaps(
  entries: readonly SitemapEntry[],
  site: string,
): Generator<readonly [name: string, text: string]> {
  if (entries.length <= most) {
    yield ['sitemap.xml', sitemap(entries)];
    return;
  }
  const parts = Array.from({length: Math.ceil(entries.length / most)}, (_, index) => index);
  for (const part of parts) {
    yield [`sitemap-${part + 1}.xml`, sitemap(entries.slice(part * most, (part + 1) * most))];
  }
  const list = parts.map(
    (part) => ` <sitemap><loc>${escaped(`${site}sitemap-${part + 1}.xml`)}</loc></sitemap>`,
  );
  yield [
    'sitemap.xml',
    `${declaration}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${list.join('\n')}\n</sitemapindex>\n`,
  ];
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

const sitemap = (entries: readonly SitemapEntry[]): string => `${declaration}<urlset
 xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.map(url).join('\n')}
</urlset>
`;

const url = ({url, alternates, updated}: SitemapEntry): string =>
  [
    ' <url>',
    `  <loc>${escaped(url)}</loc>`,
    ...(updated === undefined ? [] : [`  <lastmod>${escaped(updated)}</lastmod>`]),
    ...alternates.map(
      ({lang, url: other}) =>
        `  <xhtml:link rel="alternate" hreflang="${escaped(lang)}" href="${escaped(other)}"/>`,
    ),
    ' </url>',
  ].join('\n');

import license from 'rollup-plugin-license';

/** Records the packages of each bundle, for the package list of a release. */
export const bundlesFolder = 'build/bundles';

/**
 * Writes the licences of all packages in a bundle to a file beside it, and records the packages.
 * @param {string} bundle the main file of the bundle, such as `cdn/sixcity.js`
 * @param {string} notices the licence file, below dist
 */
export const notices = (bundle, notices) =>
  license({
    thirdParty: {
      includePrivate: false,
      multipleVersions: true,
      output: [
        {file: `dist/${notices}`, template: noticesText},
        {
          file: `${bundlesFolder}/${bundle.replaceAll('/', '-')}.json`,
          template: (packages) =>
            `${JSON.stringify({bundle, notices, packages: sorted(packages).map(factsOf)}, null, 2)}\n`,
        },
      ],
    },
  });

const sorted = (packages) =>
  [...packages].sort((a, b) => `${a.name}@${a.version}`.localeCompare(`${b.name}@${b.version}`, 'en'));

const repositoryOf = ({repository}) => {
  const url = typeof repository === 'string' ? repository : repository?.url;
  return url?.replace(/^git\+/, '').replace(/^git:/, 'https:');
};

const factsOf = ({name, version, license, author, repository}) => ({
  name,
  version,
  license,
  author: author?.name,
  repository: repositoryOf({repository}),
});

const noticesText = (packages) =>
  `What this bundle contains besides sixcity-widgets, and under which licences.\n\n${
    packages.length === 0
      ? 'Nothing.\n'
      : sorted(packages)
          .map(({name, version, license, licenseText, noticeText}) =>
            [
              `Name: ${name}`,
              `Version: ${version}`,
              `License: ${license ?? 'not named'}`,
              '',
              (licenseText ?? 'The package brings no text of its licence.').trim(),
              ...(noticeText ? ['', noticeText.trim()] : []),
              '',
            ].join('\n'),
          )
          .join(`\n${'-'.repeat(80)}\n\n`)
  }`;

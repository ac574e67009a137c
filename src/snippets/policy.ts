/** Which servers a page has to let in, as lines of its Content-Security-Policy. */
export interface PolicyWishes {
  /** The origin of the script. */
  readonly script: string;
  /** The origin of the feed, where it is another. */
  readonly feed?: string;
  readonly hasFrame: boolean;
  /** Whether pages ask for Trusted Types may be unknown; the line does no harm where they do not. */
  readonly namesTrustedTypes: boolean;
}

/** Nothing is needed for styles, fonts and images. */
export const policyLines = ({
  script,
  feed = script,
  hasFrame,
  namesTrustedTypes,
}: PolicyWishes): readonly string[] => [
  `script-src ${script};`,
  `connect-src ${feed};`,
  ...(hasFrame ? [`frame-src ${script};  # for the frame only`] : []),
  ...(namesTrustedTypes ? ["trusted-types lit-html;  # only with require-trusted-types-for 'script'"] : []),
];

/** What keeps the placeholder where a system filters by a list, in the words of Drupal's "Limit allowed HTML tags". */
export const allowListLine = '<div data-sixcity data-*>';

/** What a page has to allow in its Content-Security-Policy. */
export interface PolicyOptions {
  /** The origin of the script. */
  readonly script: string;
  /** The origin of the feed, if it is not that of the script. */
  readonly feed?: string;
  readonly hasFrame: boolean;
  /** The line for Trusted Types has no effect on pages that do not require them. */
  readonly hasTrustedTypes: boolean;
}

/** The lines that a page adds to its policy. Styles, fonts and images need none. */
export const contentSecurityPolicy = ({
  script,
  feed = script,
  hasFrame,
  hasTrustedTypes,
}: PolicyOptions): readonly string[] => [
  `script-src ${script};`,
  `connect-src ${feed};`,
  ...(hasFrame ? [`frame-src ${script};  # for the frame only`] : []),
  ...(hasTrustedTypes
    ? [
        "trusted-types lit-html;  # only with require-trusted-types-for 'script', and data-trusted-types on the script tag",
      ]
    : []),
];

/**
 * The elements and attributes of the placeholder that a text format with an HTML filter must allow, in the syntax
 * of Drupal's "Limit allowed HTML tags". A format with CKEditor 5 needs them in "Source editing, Manually editable
 * HTML tags" too.
 */
export const allowedHtmlTags = '<div data-sixcity data-*>';

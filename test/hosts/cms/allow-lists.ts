/**
 * The public text formats of cities (Drupal's filter "Limit allowed HTML tags") as options of sanitize-html. Live sites
 * may differ. Where two published versions differ, the stricter one is used.
 */
import sanitizeHtml, {type IOptions} from 'sanitize-html';

const keep =
  (options: IOptions) =>
  (html: string): string =>
    sanitizeHtml(html, {allowedSchemes: ['http', 'https', 'mailto', 'tel'], ...options});

const texts = ['p', 'br', 'strong', 'em', 's', 'sub', 'sup', 'cite', 'blockquote'];
const lists = ['ul', 'ol', 'li'];
const tables = ['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'];

/**
 * drupal-helfi-platform-config, filter.format.full_html: allows no div, class, script, iframe or custom tag.
 */
export const helsinki = keep({
  allowedTags: [
    ...texts,
    ...lists,
    ...tables,
    ...['h2', 'h3', 'h4', 'h5', 'h6', 'figure', 'figcaption', 'span', 'footer', 'a'],
  ],
  allowedAttributes: {
    a: [
      ...['href', 'aria-label', 'rel', 'role', 'target', 'data-entity-type', 'data-entity-uuid'],
      ...['data-entity-substitution', 'data-design', 'data-hds-icon-start', 'data-is-external'],
      ...['data-link-text', 'data-protocol', 'data-selected-icon', 'data-hds-component', 'data-hds-variant'],
    ],
    ul: ['type'],
    ol: ['type', 'start'],
    td: ['rowspan', 'colspan'],
    th: ['rowspan', 'colspan'],
    blockquote: ['cite', 'role', 'data-helfi-quote'],
    span: ['role', 'dir'],
  },
});

/** tampere-fi, the formats of pages: no script, div or custom tag. */
export const tamperePage = keep({
  allowedTags: [
    ...texts,
    ...lists,
    ...tables,
    ...['h3', 'h4', 'h5', 'h6', 'code', 'pre', 'hr', 'dl', 'dt', 'dd', 'span', 'a'],
  ],
  allowedAttributes: {
    a: [
      ...['href', 'hreflang', 'accesskey', 'id', 'rel', 'target', 'title'],
      ...['data-entity-type', 'data-entity-uuid', 'data-entity-substitution'],
    ],
    span: ['class'],
  },
});

/** tampere-fi, the format of embeds. */
export const tampereEmbed = keep({
  allowedTags: ['iframe'],
  allowedAttributes: {
    iframe: [
      ...['allowfullscreen', 'class', 'loading', 'scrolling', 'src', 'title', 'width', 'height'],
      'frameborder',
    ],
  },
});

/** tampere-fi, the paragraph "Skripti": one script tag with free attributes, and nothing beside it. */
export const tampereScript = (html: string): string => {
  const kept = sanitizeHtml(html, {
    allowedTags: ['script'],
    allowedAttributes: {script: ['*']},
    allowVulnerableTags: true,
    textFilter: () => '',
  });
  return /^<script [^>]*><\/script>$/.test(kept) ? kept : '';
};

/** Turku's Drupal 7 of 2017: div and iframe, no script, no custom tag. */
export const turku = keep({
  allowedTags: [...texts, ...lists, ...tables, 'h2', 'h3', 'h4', 'h5', 'h6', 'span', 'a', 'div', 'iframe'],
  allowedAttributes: {
    a: ['href', 'title', 'target', 'rel'],
    div: ['class', 'id', 'data-*'],
    iframe: ['src', 'title', 'width', 'height', 'loading', 'frameborder', 'allowfullscreen'],
  },
});

/** The default Drupal format "Basic HTML" with the line that the builder asks the developer to add. */
export const drupalWithPlaceholder = keep({
  allowedTags: [...texts, ...lists, 'code', 'dl', 'dt', 'dd', 'h2', 'h3', 'h4', 'h5', 'h6', 'a', 'div'],
  allowedAttributes: {
    a: ['href', 'hreflang'],
    blockquote: ['cite'],
    ol: ['start', 'type'],
    ul: ['type'],
    div: ['data-sixcity', 'data-*'],
  },
});

/** sanitize-html with its defaults. */
export const sanitizeHtmlDefaults = (html: string): string => sanitizeHtml(html);

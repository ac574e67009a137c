/**
 * The text formats that cities and Drupal publish: what "Limit allowed HTML tags" allows, word for word, and the
 * other active filters of Drupal's core, in their order. Live sites may differ.
 */
export interface PublishedFormat {
  /** Where it is published, the version, and the date of that version. */
  readonly source: string;
  readonly allowedHtml?: string;
  readonly filters: readonly DrupalFilter[];
}
export type DrupalFilter =
  'filter_html' | 'filter_url' | 'filter_autop' | 'filter_htmlcorrector' | 'filter_image_lazy_load';

const helsinki = 'drupal-helfi-platform-config 5.1.115, 2026-08-21';
const tampere = 'tampere-fi, commit 5ab61c41 of 2026-02-18';
const drupal = 'Drupal 10.6.15, profile "standard"';

const helsinkiFilters: readonly DrupalFilter[] = [
  'filter_html',
  'filter_url',
  'filter_autop',
  'filter_htmlcorrector',
  'filter_image_lazy_load',
];

export const publishedFormats = {
  'Helsinki, full_html': {
    source: helsinki,
    allowedHtml:
      '<br> <p data-chat-trigger data-helfi-quote-text> <h2> <h3> <h4> <h5> <h6> <blockquote data-helfi-quote> <span dir> <ul> <ol start> <li> <strong> <em> <s> <sub> <sup> <a href data-entity-type data-entity-uuid data-entity-substitution data-hds-icon-start data-is-external data-protocol data-hds-component data-hds-variant rel target="_blank"> <table> <tr> <td> <th> <thead> <tbody> <footer data-helfi-quote-author> <cite> <figure tabindex> <figcaption>',
    filters: helsinkiFilters,
  },
  'Helsinki, minimal': {
    source: helsinki,
    allowedHtml:
      '<br> <p data-chat-trigger> <span dir> <ul> <ol start> <li> <a href data-entity-type data-entity-uuid data-entity-substitution data-hds-icon-start data-is-external data-protocol data-hds-component data-hds-variant rel target="_blank"> <strong> <em>',
    filters: helsinkiFilters,
  },
  'Tampere, basic_html': {
    source: tampere,
    allowedHtml:
      '<br> <p class="text-align-center text-align-justify"> <h2 id class="text-align-center text-align-justify"> <h3 id class="text-align-center text-align-justify"> <h4 id class="text-align-center text-align-justify"> <h5 id class="text-align-center text-align-justify"> <ul type> <a hreflang accesskey id rel target title data-entity-type data-entity-uuid data-entity-substitution href> <drupal-media data-entity-type data-entity-uuid data-view-mode data-align data-caption alt title> <span class="sr-only rs_skip" dir> <strong> <em> <s> <sub> <sup> <ol> <li>',
    filters: ['filter_image_lazy_load', 'filter_html'],
  },
  'Tampere, accordion_text': {
    source: tampere,
    allowedHtml:
      '<br> <p class="text-align-center text-align-justify"> <h4 id class="text-align-center text-align-justify"> <h5 id class="text-align-center text-align-justify"> <ul type> <a hreflang accesskey id rel target title data-entity-type data-entity-uuid data-entity-substitution href> <drupal-media data-entity-type data-entity-uuid data-view-mode data-align data-caption alt title> <strong> <em> <s> <sub> <sup> <ol> <li>',
    filters: ['filter_html'],
  },
  'Tampere, plain_html': {
    source: tampere,
    allowedHtml:
      '<br> <p> <a hreflang data-entity-substitution data-entity-type data-entity-uuid title href> <strong> <em> <u>',
    filters: ['filter_html'],
  },
  'Drupal, basic_html': {
    source: drupal,
    allowedHtml:
      '<br> <p> <h2 id> <h3 id> <h4 id> <h5 id> <h6 id> <cite> <dl> <dt> <dd> <a hreflang href> <blockquote cite> <ul type> <ol start type> <strong> <em> <code> <li> <img src alt data-entity-uuid data-entity-type height width data-caption data-align>',
    filters: ['filter_html', 'filter_image_lazy_load'],
  },
  'Drupal, basic_html with the placeholder': {
    source: `${drupal}, and the line that the builder asks for`,
    allowedHtml:
      '<br> <p> <h2 id> <h3 id> <h4 id> <h5 id> <h6 id> <cite> <dl> <dt> <dd> <a hreflang href> <blockquote cite> <ul type> <ol start type> <strong> <em> <code> <li> <img src alt data-entity-uuid data-entity-type height width data-caption data-align> <div data-sixcity data-*>',
    filters: ['filter_html', 'filter_image_lazy_load'],
  },
  'Drupal, restricted_html': {
    source: drupal,
    allowedHtml:
      '<a href hreflang> <em> <strong> <cite> <blockquote cite> <code> <ul type> <ol start type> <li> <dl> <dt> <dd> <h2 id> <h3 id> <h4 id> <h5 id> <h6 id>',
    filters: ['filter_html', 'filter_autop', 'filter_url'],
  },
  'Drupal, full_html': {source: drupal, filters: ['filter_htmlcorrector', 'filter_image_lazy_load']},
} as const satisfies Readonly<Record<string, PublishedFormat>>;

export type FormatName = keyof typeof publishedFormats;
export const formatNames = Object.keys(publishedFormats) as FormatName[];
export const formatOf = (name: FormatName): PublishedFormat => publishedFormats[name];

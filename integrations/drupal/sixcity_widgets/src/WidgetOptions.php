<?php

declare(strict_types=1);

namespace Drupal\sixcity_widgets;

/**
 * The options of each widget. Written by `npm run docs`; do not edit.
 */
final class WidgetOptions {

  /**
   * The kind of each option, by widget and name.
   */
  public const KINDS = [
    'project-list' => [
      'feed' => 'tokens',
      'brand' => 'choice',
      'heading' => 'text',
      'heading-level' => 'integer',
      'city' => 'ids',
      'theme' => 'ids',
      'fund' => 'ids',
      'status' => 'ids',
      'project' => 'ids',
      'without' => 'ids',
      'as-of' => 'day',
      'group-by' => 'choice',
      'layout' => 'choice',
      'sort' => 'sort',
      'images' => 'flag',
      'page-size' => 'integer',
      'no-search' => 'flag',
      'no-filters' => 'flag',
      'link' => 'text',
      'url-state' => 'text',
      'subscribe' => 'text',
      'no-download' => 'flag',
      'no-share' => 'flag',
      'lang' => 'text',
    ],
    'publication-table' => [
      'feed' => 'tokens',
      'brand' => 'choice',
      'heading' => 'text',
      'heading-level' => 'integer',
      'city' => 'ids',
      'theme' => 'ids',
      'fund' => 'ids',
      'status' => 'ids',
      'project' => 'ids',
      'without' => 'ids',
      'as-of' => 'day',
      'series' => 'ids',
      'level' => 'ids',
      'language' => 'ids',
      'year' => 'ids',
      'group-by' => 'choice',
      'columns' => 'choices',
      'sort' => 'sort',
      'page-size' => 'integer',
      'no-search' => 'flag',
      'no-filters' => 'flag',
      'link' => 'text',
      'url-state' => 'text',
      'subscribe' => 'text',
      'no-download' => 'flag',
      'no-share' => 'flag',
      'lang' => 'text',
    ],
    'funding-summary' => [
      'feed' => 'tokens',
      'brand' => 'choice',
      'heading' => 'text',
      'heading-level' => 'integer',
      'city' => 'ids',
      'theme' => 'ids',
      'fund' => 'ids',
      'status' => 'ids',
      'project' => 'ids',
      'without' => 'ids',
      'as-of' => 'day',
      'measure' => 'choice',
      'by' => 'choice',
      'stage' => 'choice',
      'facts' => 'flag',
      'link' => 'text',
      'url-state' => 'text',
      'no-download' => 'flag',
      'no-share' => 'flag',
      'lang' => 'text',
    ],
    'project-map' => [
      'feed' => 'tokens',
      'brand' => 'choice',
      'heading' => 'text',
      'heading-level' => 'integer',
      'city' => 'ids',
      'theme' => 'ids',
      'fund' => 'ids',
      'status' => 'ids',
      'project' => 'ids',
      'without' => 'ids',
      'as-of' => 'day',
      'outline' => 'text',
      'link' => 'text',
      'no-download' => 'flag',
      'no-share' => 'flag',
      'lang' => 'text',
    ],
    'eu-statement' => [
      'feed' => 'tokens',
      'brand' => 'choice',
      'project' => 'ids',
      'period' => 'text',
      'fund' => 'ids',
      'variant' => 'choice',
      'size' => 'integer',
      'languages' => 'tokens',
      'lang' => 'text',
    ],
  ];

  /**
   * The layouts of the project list.
   */
  public const LAYOUTS = ['cards', 'rows', 'timeline'];

  /**
   * The colours that can be chosen.
   */
  public const BRANDS = ['helsinki', 'espoo', 'vantaa', 'tampere', 'turku', 'oulu'];

}

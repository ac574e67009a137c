<?php

/**
 * @file
 * Passes texts through text formats of the Drupal in $argv[1] (its web root).
 *
 * JSON in: {"formats": {name: {"allowedHtml", "filters"}}, "texts": {key:
 * html}, "withModule", "settings", "langcode"}. JSON out: {"drupal", "php",
 * "hasModule", "formats": {name: {key: {"html", "hasScript"}}}}. Nothing is
 * saved: formats are made in memory, settings are an override.
 */

declare(strict_types=1);

use Drupal\Core\DrupalKernel;
use Drupal\filter\Entity\FilterFormat;
use Symfony\Component\HttpFoundation\Request;

$input = json_decode((string) stream_get_contents(STDIN), TRUE, 64, JSON_THROW_ON_ERROR);
chdir($argv[1]);
foreach ($input['settings'] as $name => $value) {
  $GLOBALS['config']['sixcity_widgets.settings'][$name] = $value;
}
$autoloader = require 'autoload.php';
$request = Request::create('http://127.0.0.1/');
$kernel = DrupalKernel::createFromRequest($request, $autoloader, 'prod');
$kernel->boot();
// Boot reads settings.php, which may replace the array.
foreach ($input['settings'] as $name => $value) {
  $GLOBALS['config']['sixcity_widgets.settings'][$name] = $value;
}
$kernel->preHandle($request);

$hasModule = \Drupal::moduleHandler()->moduleExists('sixcity_widgets');
$formats = [];
foreach ($input['formats'] as $name => $format) {
  $filters = [];
  $ids = array_merge($format['filters'], $input['withModule'] && $hasModule ? ['sixcity_widgets'] : []);
  foreach ($ids as $index => $id) {
    $filters[$id] = [
      'id' => $id,
      'provider' => $id === 'sixcity_widgets' ? $id : 'filter',
      'status' => TRUE,
      'weight' => $index,
      'settings' => match ($id) {
        'filter_html' => [
          'allowed_html' => $format['allowedHtml'],
          'filter_html_help' => FALSE,
          'filter_html_nofollow' => FALSE,
        ],
        'filter_url' => ['filter_url_length' => 120],
        default => [],
      },
    ];
  }
  $entity = FilterFormat::create(['format' => 'test', 'name' => 'test', 'filters' => $filters]);
  foreach ($input['texts'] as $key => $text) {
    $hasScript = FALSE;
    foreach ($entity->filters() as $filter) {
      if ($filter->status) {
        $result = $filter->process($filter->prepare($text, $input['langcode']), $input['langcode']);
        $text = (string) $result->getProcessedText();
        $hasScript = $hasScript || in_array('sixcity_widgets/widgets', $result->getAttachments()['library'] ?? [], TRUE);
      }
    }
    $formats[$name][$key] = ['html' => $text, 'hasScript' => $hasScript];
  }
}
echo json_encode([
  'drupal' => \Drupal::VERSION,
  'php' => PHP_VERSION,
  'hasModule' => $hasModule,
  'formats' => $formats,
], JSON_THROW_ON_ERROR | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE);

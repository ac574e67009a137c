<?php

/**
 * @file
 * Splits texts into shortcodes and makes widgets of them, without a Drupal.
 *
 * JSON in: {"texts", "settings", "langcode", "addresses", "files"}. JSON out:
 * for each text its parts, and for each shortcode the placeholder's attributes
 * and address; for each address whether it is valid.
 */

declare(strict_types=1);

use Drupal\sixcity_widgets\Release;
use Drupal\sixcity_widgets\Shortcodes;
use Drupal\sixcity_widgets\StaticHtml;
use Drupal\sixcity_widgets\WebAddress;
use Drupal\sixcity_widgets\Widget;

error_reporting(E_ALL);
// A notice is a fault too.
set_error_handler(static fn(int $level, string $message) => throw new ErrorException($message));
$sources = $argv[1];
spl_autoload_register(static function (string $class) use ($sources): void {
  require $sources . '/' . basename(str_replace('\\', '/', $class)) . '.php';
});

$input = json_decode((string) stream_get_contents(STDIN), TRUE, 64, JSON_THROW_ON_ERROR);
$release = Release::fromSettings($input['settings'] ?? []);
$texts = array_map(static function (string $text) use ($release, $input): array {
  return array_map(static function (string|array $part) use ($release, $input): string|array {
    if (is_string($part)) {
      return $part;
    }
    $langcode = $input['langcode'] ?? 'und';
    $widget = Widget::fromAttributes($part['attributes'], $release?->brand ?? '');
    return [
      'source' => $part['source'],
      'attributes' => $part['attributes'],
      'placeholder' => $widget?->placeholderAttributes($langcode),
      'url' => $widget !== NULL && $release !== NULL ? $widget->url($release, $langcode) : NULL,
      'text' => $widget?->linkText($langcode),
    ];
  }, Shortcodes::split($text));
}, $input['texts'] ?? []);

echo json_encode([
  'texts' => $texts,
  'script' => $release?->scriptUrl(),
  'scriptAttributes' => $release?->scriptAttributes(),
  'origins' => $release?->origins(),
  'addresses' => array_map(WebAddress::isValid(...), $input['addresses'] ?? []),
  'files' => array_map(StaticHtml::isFileName(...), $input['files'] ?? []),
], JSON_THROW_ON_ERROR | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE);

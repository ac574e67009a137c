<?php

declare(strict_types=1);

namespace Drupal\sixcity_widgets;

/**
 * A release of the widgets on a server: its addresses, and what is allowed.
 */
final class Release {

  private function __construct(
    public readonly string $folder,
    public readonly string $version,
    public readonly string $integrity,
    public readonly string $feed,
    public readonly string $allow,
    public readonly string $brand,
  ) {}

  /**
   * Reads the settings; NULL as long as they name no folder.
   *
   * Settings also arrive by configuration import, so the form is not enough:
   * invalid values are ignored here.
   *
   * @param array<string, mixed> $settings
   *   The values of sixcity_widgets.settings.
   */
  public static function fromSettings(array $settings): ?self {
    $text = static fn(string $name): string => is_string($settings[$name] ?? NULL) ? trim($settings[$name]) : '';
    $folder = WebAddress::folder($text('folder'));
    if ($folder === NULL) {
      return NULL;
    }
    $version = preg_match('/^\d+\.\d+\.\d+$/D', $text('version')) ? $text('version') : '';
    $isHash = preg_match('~^sha(?:256|384|512)-[A-Za-z0-9+/]+={0,2}$~D', $text('integrity'));
    return new self(
      $folder,
      $version,
      // The floating script changes, so a hash would block it one day.
      $version !== '' && $isHash ? $text('integrity') : '',
      implode(' ', WebAddress::list($text('feed'))),
      implode(' ', WebAddress::origins($text('allow'))),
      preg_match('/^[a-z]+$/D', $text('brand')) ? $text('brand') : '',
    );
  }

  /**
   * The address of the script: pinned, or floating.
   */
  public function scriptUrl(): string {
    return $this->folder . ($this->version === '' ? 'v1' : $this->version) . '/sixcity.js';
  }

  /**
   * The attributes of the script tag beside src.
   *
   * @return array<string, string|true>
   *   Values by name. The names are fixed.
   */
  public function scriptAttributes(): array {
    return ['defer' => TRUE] + array_filter([
      'integrity' => $this->integrity,
      'crossorigin' => $this->integrity === '' ? '' : 'anonymous',
      // The script trusts a feed of another server only if it is named here.
      'data-feed' => $this->feed,
      'data-allow' => $this->allow,
    ], static fn(string $value): bool => $value !== '');
  }

  /**
   * The address of the page of one widget.
   *
   * @param array<string, string> $query
   *   The widget and its options.
   */
  public function embedUrl(array $query): string {
    return $this->folder . 'embed.html?' . http_build_query($query, '', '&', PHP_QUERY_RFC3986);
  }

  /**
   * The server of the script; none if it is this site.
   *
   * @return list<string>
   *   At most one origin.
   */
  public function scriptOrigins(): array {
    return WebAddress::origins($this->folder);
  }

  /**
   * The servers of script and feeds, as sources of a security policy.
   *
   * @return list<string>
   *   Origins, each once. A feed of the site itself needs none.
   */
  public function origins(): array {
    return WebAddress::origins("$this->folder $this->feed $this->allow");
  }

}

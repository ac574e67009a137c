<?php

declare(strict_types=1);

namespace Drupal\sixcity_widgets;

/**
 * Checks addresses: http, https, or a path on this site.
 */
final class WebAddress {

  /**
   * TRUE for an address that a page may load a feed from.
   */
  public static function isValid(string $address): bool {
    // No white space, quotes, brackets or backslashes: none of them is legal
    // in an address, and each of them is a way out of some context.
    if (strlen($address) > 2000 || !preg_match('~^[\x21-\x7e]+$~D', $address) || strpbrk($address, '"\'<>\\`{}|^') !== FALSE) {
      return FALSE;
    }
    if (str_starts_with($address, '/')) {
      return !str_starts_with($address, '//');
    }
    if (!preg_match('~^https?://~i', $address)) {
      return FALSE;
    }
    $host = parse_url($address, PHP_URL_HOST);
    // With a user name the host is easily misread.
    return is_string($host) && $host !== '' && parse_url($address, PHP_URL_USER) === NULL;
  }

  /**
   * The valid addresses of a text, each once.
   *
   * @return list<string>
   *   The addresses, in their order.
   */
  public static function list(string $text): array {
    $addresses = preg_split('/\s+/', $text, -1, PREG_SPLIT_NO_EMPTY) ?: [];
    return array_values(array_unique(array_filter($addresses, self::isValid(...))));
  }

  /**
   * The folder of an address, with a slash at its end; NULL for none.
   */
  public static function folder(string $address): ?string {
    if (!self::isValid($address)) {
      return NULL;
    }
    $folder = preg_replace('~[?#].*$~', '', $address);
    // The address of the script works too.
    $folder = preg_replace('~(?:/(?:v\d+|\d+\.\d+\.\d+))?/[^/]*\.js$~', '/', $folder);
    return str_ends_with($folder, '/') ? $folder : "$folder/";
  }

  /**
   * The origins of the absolute addresses of a text, each once.
   *
   * @return list<string>
   *   Such as https://widgets.example.
   */
  public static function origins(string $text): array {
    $origins = [];
    foreach (self::list($text) as $address) {
      if (preg_match('~^(https?://[^/?#]+)~i', $address, $match)) {
        $origins[] = strtolower($match[1]);
      }
    }
    return array_values(array_unique($origins));
  }

}

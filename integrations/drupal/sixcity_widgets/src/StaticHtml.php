<?php

declare(strict_types=1);

namespace Drupal\sixcity_widgets;

use Drupal\Component\Utility\Xss;

/**
 * Static HTML of `npx sixcity-widgets render`, from files of this site.
 */
final class StaticHtml {

  private const LARGEST = 2_000_000;

  /**
   * TRUE for a plain file name, so that no path leads out of the folder.
   */
  public static function isFileName(string $name): bool {
    return preg_match('/^[a-z0-9][a-z0-9_-]*(?:\.[a-z0-9_-]+)*\.html$/Di', $name) === 1;
  }

  /**
   * The HTML of a file without anything that runs; '' if there is none.
   */
  public static function read(string $folder, string $name): string {
    $file = rtrim($folder, '/') . '/' . $name;
    if ($folder === '' || !self::isFileName($name) || !is_file($file) || filesize($file) > self::LARGEST) {
      return '';
    }
    // Other people may write into a folder of files, so it is filtered.
    return trim(Xss::filterAdmin((string) file_get_contents($file)));
  }

}

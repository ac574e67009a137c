<?php

declare(strict_types=1);

namespace Drupal\sixcity_widgets;

/**
 * Finds [sixcity …] in plain text. What is malformed stays text.
 */
final class Shortcodes {

  /**
   * Longer ones are text: without a limit, many open brackets cost a lot.
   */
  private const LONGEST = 4000;

  /**
   * A name, and a value in any quotes: editors make typographic ones of them.
   */
  private const ATTRIBUTE = '/\G[\s\x{a0}]+([a-z]+(?:-[a-z]+)*+)(?:=(?:"([^"\[\]<>]*+)"|\'([^\'\[\]<>]*+)\'|[“”„‟″]([^“”„‟″"\[\]<>]*+)[“”„‟″]|[‘’‚‛]([^‘’‚‛\'\[\]<>]*+)[‘’‚‛]|([^\s\x{a0}"\'“”„‟″‘’‚‛=\[\]<>]++)))?(?=[\s\x{a0}\]\/])/u';

  /**
   * Splits a text into plain parts and shortcodes.
   *
   * @return list<string|array{source: string, attributes: array<string, string|true>}>
   *   The parts in their order. A switch without a value is TRUE; of a name
   *   that is written twice, the first one counts, as in HTML.
   */
  public static function split(string $text): array {
    if (!str_contains($text, '[sixcity') || preg_match('//u', $text) !== 1) {
      return [$text];
    }
    $parts = [];
    $done = 0;
    $from = 0;
    while (($start = strpos($text, '[sixcity', $from)) !== FALSE) {
      $from = $start + strlen('[sixcity');
      $end = strcspn($text, '[]', $from, self::LONGEST) + $from;
      if (($text[$end] ?? '') !== ']') {
        continue;
      }
      $attributes = self::attributes(substr($text, $from, $end + 1 - $from));
      if ($attributes === NULL) {
        continue;
      }
      if ($start > $done) {
        $parts[] = substr($text, $done, $start - $done);
      }
      $parts[] = [
        'source' => substr($text, $start, $end + 1 - $start),
        'attributes' => $attributes,
      ];
      $done = $from = $end + 1;
    }
    if ($done < strlen($text) || $parts === []) {
      $parts[] = substr($text, $done);
    }
    return $parts;
  }

  /**
   * Parses what follows "[sixcity", with the closing bracket.
   *
   * @return array<string, string|true>|null
   *   NULL if anything in it is no attribute.
   */
  private static function attributes(string $rest): ?array {
    $attributes = [];
    $at = 0;
    while (preg_match(self::ATTRIBUTE, $rest, $match, PREG_UNMATCHED_AS_NULL, $at) === 1) {
      $at += strlen($match[0]);
      $value = $match[2] ?? $match[3] ?? $match[4] ?? $match[5] ?? $match[6] ?? TRUE;
      $attributes += [$match[1] => $value];
    }
    return preg_match('~\G[\s\x{a0}]*/?\]$~Du', $rest, $match, 0, $at) === 1 ? $attributes : NULL;
  }

}

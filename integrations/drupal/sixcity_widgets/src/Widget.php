<?php

declare(strict_types=1);

namespace Drupal\sixcity_widgets;

/**
 * A widget with its options, as written in a shortcode or chosen in a block.
 */
final class Widget {

  /**
   * What stands behind the link, by language and widget.
   */
  private const NAMES = [
    'fi' => ['Hankkeet', 'Julkaisut', 'Rahoitus', 'EU:n tuki', 'Hankkeet kartalla'],
    'sv' => ['Projekt', 'Publikationer', 'Finansiering', 'EU-stöd', 'Projekten på karta'],
    'en' => ['Projects', 'Publications', 'Funding', 'EU support', 'Projects on a map'],
  ];

  private const ORDER = ['project-list', 'publication-table', 'funding-summary', 'eu-statement', 'project-map'];

  /**
   * Made by fromAttributes() only, which checks everything.
   *
   * @param string $name
   *   One of the names in WidgetOptions.
   * @param array<string, string> $options
   *   Options of this widget, by name.
   */
  private function __construct(
    public readonly string $name,
    public readonly array $options,
  ) {}

  /**
   * Makes a widget of written attributes; NULL if there is no such widget.
   *
   * Names that are no options of the widget are dropped: an attribute that
   * runs, restyles or renames can never come out of this.
   *
   * @param array<array-key, mixed> $attributes
   *   Values by name. A switch may have the value TRUE.
   * @param string $brand
   *   The colours where the attributes name none.
   */
  public static function fromAttributes(array $attributes, string $brand = ''): ?self {
    $written = $attributes['widget'] ?? 'project-list';
    $name = is_string($written) ? strtolower(trim($written)) : '';
    $kinds = WidgetOptions::KINDS[$name] ?? NULL;
    if ($kinds === NULL) {
      return NULL;
    }
    $options = [];
    foreach ($attributes + ['brand' => $brand] as $option => $value) {
      if (is_string($option) && isset($kinds[$option])) {
        $text = self::value($value, $kinds[$option], $option);
        if ($text !== '') {
          $options[$option] = $text;
        }
      }
    }
    return new self($name, $options);
  }

  /**
   * The value of an option, or '' if it is not given.
   */
  private static function value(mixed $value, string $kind, string $option): string {
    if ($value === TRUE) {
      return $kind === 'flag' ? 'true' : '';
    }
    if (!is_string($value) || preg_match('//u', $value) !== 1) {
      return '';
    }
    $text = trim((string) preg_replace('/[\p{Cc}\s]+/u', ' ', $value));
    if ($option === 'feed') {
      return implode(' ', WebAddress::list($text));
    }
    return strlen($text) > 2000 ? '' : $text;
  }

  /**
   * The attributes of the placeholder, not yet escaped.
   *
   * @param string $langcode
   *   The language of the content.
   *
   * @return array<string, string>
   *   Values by name.
   */
  public function placeholderAttributes(string $langcode): array {
    $attributes = ['data-sixcity' => $this->name];
    foreach ($this->options as $name => $value) {
      $attributes["data-$name"] = $value;
    }
    // The widget follows the nearest lang. Without one here it would follow
    // the interface, which may be in another language than the content.
    $language = $this->language($langcode);
    return $language === NULL ? $attributes : $attributes + ['lang' => $language];
  }

  /**
   * The address of the widget on a page of its own, not yet escaped.
   */
  public function url(Release $release, string $langcode): string {
    $options = $this->options;
    // That page shows no text from its address.
    unset($options['heading']);
    $language = $this->language($langcode);
    if ($language !== NULL) {
      $options += ['lang' => $language];
    }
    if ($release->feed !== '') {
      $options += ['feed' => $release->feed];
    }
    return $release->embedUrl(['widget' => $this->name] + $options);
  }

  /**
   * The text of the link, not yet escaped.
   */
  public function linkText(string $langcode): string {
    if (isset($this->options['heading'])) {
      return $this->options['heading'];
    }
    $names = self::NAMES[$this->language($langcode) ?? 'en'];
    return $names[(int) array_search($this->name, self::ORDER, TRUE)];
  }

  /**
   * The language: the option, else the content's; NULL if there are no texts.
   */
  private function language(string $langcode): ?string {
    foreach ([$this->options['lang'] ?? '', $langcode] as $code) {
      $language = strtolower(strtok($code, '-_') ?: '');
      if (isset(self::NAMES[$language])) {
        return $language;
      }
    }
    return NULL;
  }

}

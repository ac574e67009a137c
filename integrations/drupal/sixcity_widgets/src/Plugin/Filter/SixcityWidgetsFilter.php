<?php

declare(strict_types=1);

namespace Drupal\sixcity_widgets\Plugin\Filter;

use Drupal\Component\Utility\Html;
use Drupal\Core\Plugin\ContainerFactoryPluginInterface;
use Drupal\Core\StringTranslation\TranslatableMarkup;
use Drupal\filter\Attribute\Filter;
use Drupal\filter\FilterProcessResult;
use Drupal\filter\Plugin\FilterBase;
use Drupal\filter\Plugin\FilterInterface;
use Drupal\sixcity_widgets\ConfiguredRelease;
use Drupal\sixcity_widgets\Release;
use Drupal\sixcity_widgets\Shortcodes;
use Drupal\sixcity_widgets\StaticHtml;
use Drupal\sixcity_widgets\Widget;
use Symfony\Component\DependencyInjection\ContainerInterface;

/**
 * Makes placeholders of shortcodes, and brings the script to every widget.
 */
#[Filter(
  id: 'sixcity_widgets',
  title: new TranslatableMarkup('sixcity widgets'),
  type: FilterInterface::TYPE_TRANSFORM_REVERSIBLE,
  description: new TranslatableMarkup('Shows widgets for [sixcity widget="project-list" city="espoo"], for links to them and for placeholders. Has to run last.'),
  weight: 100,
)]
final class SixcityWidgetsFilter extends FilterBase implements ContainerFactoryPluginInterface {

  /**
   * Elements whose text is an example, a value or a link already.
   */
  private const NOT_IN = ['a', 'button', 'code', 'pre', 'script', 'style', 'textarea'];

  public function __construct(
    array $configuration,
    string $plugin_id,
    mixed $plugin_definition,
    private readonly ConfiguredRelease $release,
  ) {
    parent::__construct($configuration, $plugin_id, $plugin_definition);
  }

  /**
   * {@inheritdoc}
   */
  public static function create(ContainerInterface $container, array $configuration, $plugin_id, $plugin_definition): self {
    return new self($configuration, $plugin_id, $plugin_definition, $container->get(ConfiguredRelease::class));
  }

  /**
   * {@inheritdoc}
   */
  public function process($text, $langcode): FilterProcessResult {
    $text = (string) $text;
    $result = new FilterProcessResult($text);
    // Without it, a first setting of the folder would not reach cached texts.
    $result->addCacheTags([ConfiguredRelease::CACHE_TAG]);
    $release = $this->release->get();
    if ($release === NULL) {
      return $result;
    }
    if (str_contains($text, '[sixcity')) {
      $text = $this->replaceShortcodes($text, (string) $langcode, $release, $result);
      $result->setProcessedText($text);
    }
    if (preg_match('~data-sixcity=|(?:href|src)="[^"]*/embed\.html\?|<sixcity-~i', $text)) {
      $result->addAttachments(['library' => ['sixcity_widgets/widgets']]);
    }
    return $result;
  }

  /**
   * Replaces the shortcodes in the text of the elements, never in attributes.
   */
  private function replaceShortcodes(string $html, string $langcode, Release $release, FilterProcessResult $result): string {
    $document = Html::load($html);
    $isChanged = FALSE;
    foreach (iterator_to_array((new \DOMXPath($document))->query('//text()[contains(., "[sixcity")]')) as $node) {
      if (!$this->isExample($node) && $this->replaceIn($node, $langcode, $release, $result)) {
        $isChanged = TRUE;
      }
    }
    return $isChanged ? Html::serialize($document) : $html;
  }

  /**
   * Replaces the shortcodes of one text; FALSE if there was none.
   */
  private function replaceIn(\DOMText $node, string $langcode, Release $release, FilterProcessResult $result): bool {
    $document = $node->ownerDocument;
    $parts = array_values(array_filter(
      Shortcodes::split($node->data),
      static fn($part): bool => !is_string($part) || trim($part, " \n\r\t\u{a0}") !== '',
    ));
    // Alone in its paragraph it takes the paragraph's place: a paragraph
    // cannot hold the headings and lists that a widget may have as fallback.
    $paragraph = count($parts) === 1 ? $this->paragraphAround($node) : NULL;
    $isChanged = FALSE;
    $fragment = $document->createDocumentFragment();
    foreach (count($parts) === 1 ? $parts : Shortcodes::split($node->data) as $part) {
      $widget = is_string($part) ? NULL : Widget::fromAttributes($part['attributes'], $release->brand);
      if ($widget === NULL) {
        // A shortcode of no widget stays as it was written: its author sees it.
        $fragment->appendChild($document->createTextNode(is_string($part) ? $part : $part['source']));
        continue;
      }
      $isChanged = TRUE;
      $fragment->appendChild(
        $this->staticHtml($part['attributes'], $document, $result)
          ?? $this->placeholder($widget, $document, $paragraph !== NULL ? 'div' : 'span', $release, $langcode)
      );
    }
    if ($isChanged) {
      $replaced = $paragraph ?? $node;
      $replaced->parentNode->replaceChild($fragment, $replaced);
    }
    return $isChanged;
  }

  /**
   * The placeholder around a link. The serializer escapes what is set here.
   */
  private function placeholder(Widget $widget, \DOMDocument $document, string $tag, Release $release, string $langcode): \DOMElement {
    $element = $document->createElement($tag);
    foreach ($widget->placeholderAttributes($langcode) as $name => $value) {
      $element->setAttribute($name, $value);
    }
    $link = $document->createElement('a');
    $link->setAttribute('href', $widget->url($release, $langcode));
    $link->appendChild($document->createTextNode($widget->linkText($langcode)));
    $element->appendChild($link);
    return $element;
  }

  /**
   * The static HTML that a shortcode names; NULL without one.
   *
   * @param array<string, string|true> $attributes
   *   The attributes of the shortcode.
   * @param \DOMDocument $document
   *   The document that the HTML becomes part of.
   * @param \Drupal\filter\FilterProcessResult $result
   *   Gets the time for which the file is kept.
   */
  private function staticHtml(array $attributes, \DOMDocument $document, FilterProcessResult $result): ?\DOMElement {
    $name = $attributes['static'] ?? NULL;
    if (!is_string($name)) {
      return NULL;
    }
    // The file is made again when the feed changes, and nobody tells.
    $result->mergeCacheMaxAge(300);
    $html = StaticHtml::read($this->release->staticFolder(), $name);
    if ($html === '') {
      return NULL;
    }
    $element = $document->createElement('div');
    foreach (iterator_to_array(Html::load($html)->getElementsByTagName('body')->item(0)->childNodes) as $child) {
      $element->appendChild($document->importNode($child, TRUE));
    }
    return $element;
  }

  /**
   * The paragraph that holds nothing but this text; NULL for other places.
   */
  private function paragraphAround(\DOMText $node): ?\DOMElement {
    $parent = $node->parentNode;
    return $parent instanceof \DOMElement && $parent->nodeName === 'p' && $parent->childNodes->length === 1 ? $parent : NULL;
  }

  /**
   * TRUE within code, links and other elements that hold no widgets.
   */
  private function isExample(\DOMNode $node): bool {
    for ($parent = $node->parentNode; $parent !== NULL; $parent = $parent->parentNode) {
      if (in_array($parent->nodeName, self::NOT_IN, TRUE) || ($parent instanceof \DOMElement && $parent->hasAttribute('data-sixcity'))) {
        return TRUE;
      }
    }
    return FALSE;
  }

  /**
   * {@inheritdoc}
   */
  public function tips($long = FALSE): TranslatableMarkup {
    return $this->t('Widgets: [sixcity widget="project-list" city="espoo"] in a paragraph of its own.');
  }

}

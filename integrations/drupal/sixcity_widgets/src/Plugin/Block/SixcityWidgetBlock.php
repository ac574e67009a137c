<?php

declare(strict_types=1);

namespace Drupal\sixcity_widgets\Plugin\Block;

use Drupal\Core\Block\Attribute\Block;
use Drupal\Core\Block\BlockBase;
use Drupal\Core\Cache\Cache;
use Drupal\Core\Form\FormStateInterface;
use Drupal\Core\Language\LanguageInterface;
use Drupal\Core\Language\LanguageManagerInterface;
use Drupal\Core\Plugin\ContainerFactoryPluginInterface;
use Drupal\Core\StringTranslation\TranslatableMarkup;
use Drupal\sixcity_widgets\ConfiguredRelease;
use Drupal\sixcity_widgets\Widget;
use Drupal\sixcity_widgets\WidgetOptions;
use Symfony\Component\DependencyInjection\ContainerInterface;

/**
 * Shows one widget.
 */
#[Block(
  id: 'sixcity_widget',
  admin_label: new TranslatableMarkup('sixcity widget'),
)]
final class SixcityWidgetBlock extends BlockBase implements ContainerFactoryPluginInterface {

  public function __construct(
    array $configuration,
    string $plugin_id,
    mixed $plugin_definition,
    private readonly ConfiguredRelease $release,
    private readonly LanguageManagerInterface $languageManager,
  ) {
    parent::__construct($configuration, $plugin_id, $plugin_definition);
  }

  /**
   * {@inheritdoc}
   */
  public static function create(ContainerInterface $container, array $configuration, $plugin_id, $plugin_definition): self {
    return new self(
      $configuration,
      $plugin_id,
      $plugin_definition,
      $container->get(ConfiguredRelease::class),
      $container->get('language_manager'),
    );
  }

  /**
   * {@inheritdoc}
   */
  public function defaultConfiguration(): array {
    return ['widget' => 'project-list', 'options' => []];
  }

  /**
   * {@inheritdoc}
   */
  public function blockForm($form, FormStateInterface $form_state): array {
    $options = (array) $this->configuration['options'];
    $names = array_keys(WidgetOptions::KINDS);
    $form['widget'] = [
      '#type' => 'select',
      '#title' => $this->t('Widget'),
      '#options' => array_combine($names, $names),
      '#default_value' => $this->configuration['widget'],
      '#required' => TRUE,
    ];
    foreach ($this->fields() as $name => $field) {
      $form['options'][$name] = $field + ['#default_value' => $options[$name] ?? ''];
    }
    return $form;
  }

  /**
   * The fields of the options, by option.
   *
   * @return array<string, array<string, mixed>>
   *   Form elements without their values.
   */
  private function fields(): array {
    $text = ['#type' => 'textfield', '#maxlength' => 1000];
    $ids = $this->t('Ids as in the feed, separated by spaces. Empty: all.');
    return [
      'city' => $text + ['#title' => $this->t('City'), '#description' => $ids],
      'theme' => $text + ['#title' => $this->t('Theme'), '#description' => $ids],
      'status' => $text + [
        '#title' => $this->t('Status'),
        '#description' => $this->t('ongoing, completed, planned, interrupted or unknown. Empty: all.'),
      ],
      'layout' => [
        '#type' => 'select',
        '#title' => $this->t('Layout'),
        '#options' => array_combine(WidgetOptions::LAYOUTS, WidgetOptions::LAYOUTS),
        '#empty_value' => '',
        '#states' => ['visible' => [':input[name="settings[widget]"]' => ['value' => 'project-list']]],
      ],
      'lang' => [
        '#type' => 'select',
        '#title' => $this->t('Language'),
        // Each language in itself, so not translated.
        // phpcs:ignore DrupalPractice.General.OptionsT.TforValue
        '#options' => ['fi' => 'suomi', 'sv' => 'svenska', 'en' => 'English'],
        '#empty_option' => $this->t('- Language of the page -'),
        '#empty_value' => '',
      ],
      'heading' => $text + ['#title' => $this->t('Heading')],
    ];
  }

  /**
   * {@inheritdoc}
   */
  public function blockSubmit($form, FormStateInterface $form_state): void {
    $this->configuration['widget'] = $form_state->getValue('widget');
    $options = array_map(static fn($value): string => trim((string) $value), (array) $form_state->getValue('options'));
    $this->configuration['options'] = array_filter(
      array_intersect_key($options, $this->fields()),
      static fn(string $value): bool => $value !== '',
    );
  }

  /**
   * {@inheritdoc}
   */
  public function build(): array {
    $release = $this->release->get();
    $widget = Widget::fromAttributes(
      ['widget' => $this->configuration['widget']] + (array) $this->configuration['options'],
      $release->brand ?? '',
    );
    if ($release === NULL || $widget === NULL) {
      return [];
    }
    $langcode = $this->languageManager->getCurrentLanguage(LanguageInterface::TYPE_CONTENT)->getId();
    // One level down: Drupal moves the attributes of the first level to the
    // block, whose title would then be inside the placeholder.
    return [
      'widget' => [
        '#type' => 'html_tag',
        '#tag' => 'div',
        '#attributes' => $widget->placeholderAttributes($langcode),
        'link' => [
          '#type' => 'html_tag',
          '#tag' => 'a',
          '#attributes' => ['href' => $widget->url($release, $langcode)],
          'text' => ['#plain_text' => $widget->linkText($langcode)],
        ],
      ],
      '#attached' => ['library' => ['sixcity_widgets/widgets']],
    ];
  }

  /**
   * {@inheritdoc}
   */
  public function getCacheTags(): array {
    return Cache::mergeTags(parent::getCacheTags(), [ConfiguredRelease::CACHE_TAG]);
  }

  /**
   * {@inheritdoc}
   */
  public function getCacheContexts(): array {
    return Cache::mergeContexts(parent::getCacheContexts(), ['languages:' . LanguageInterface::TYPE_CONTENT]);
  }

}

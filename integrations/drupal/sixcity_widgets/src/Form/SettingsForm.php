<?php

declare(strict_types=1);

namespace Drupal\sixcity_widgets\Form;

use Drupal\Core\Form\ConfigFormBase;
use Drupal\Core\Form\FormStateInterface;
use Drupal\sixcity_widgets\WebAddress;
use Drupal\sixcity_widgets\WidgetOptions;

/**
 * The addresses of script and feed, and what all widgets of the site share.
 */
final class SettingsForm extends ConfigFormBase {

  private const NAMES = ['folder', 'version', 'integrity', 'feed', 'allow', 'brand', 'static_folder'];

  /**
   * {@inheritdoc}
   */
  public function getFormId(): string {
    return 'sixcity_widgets_settings';
  }

  /**
   * {@inheritdoc}
   */
  protected function getEditableConfigNames(): array {
    return ['sixcity_widgets.settings'];
  }

  /**
   * {@inheritdoc}
   */
  public function buildForm(array $form, FormStateInterface $form_state): array {
    $settings = $this->config('sixcity_widgets.settings');
    $text = static fn(string $name): array => [
      '#type' => 'textfield',
      '#maxlength' => 2000,
      '#default_value' => $settings->get($name),
    ];
    $form['folder'] = $text('folder') + [
      '#title' => $this->t('Folder of the release'),
      '#description' => $this->t('Such as https://widgets.example/sixcity/, or /sixcity/ on this site. Without it, no widget is shown.'),
    ];
    $form['version'] = $text('version') + [
      '#title' => $this->t('Pinned version'),
      '#description' => $this->t('Such as 1.2.3. Empty: the floating address v1/, which gets every fix.'),
    ];
    $form['integrity'] = $text('integrity') + [
      '#title' => $this->t('Hash of the pinned script'),
      '#description' => $this->t('sha384-… from integrity.json of the release. The server of the script has to send Access-Control-Allow-Origin.'),
      '#states' => ['invisible' => [':input[name="version"]' => ['value' => '']]],
    ];
    $form['feed'] = $text('feed') + [
      '#title' => $this->t('Feed'),
      '#description' => $this->t('Addresses, separated by spaces and tried in turn. Empty: feed.json in the folder of the release.'),
    ];
    $form['allow'] = $text('allow') + [
      '#title' => $this->t('Servers of further feeds'),
      '#description' => $this->t('Only for widgets that name a feed of their own on another server, such as https://feeds.example.'),
    ];
    $form['brand'] = [
      '#type' => 'select',
      '#title' => $this->t('Colours'),
      '#options' => array_combine(WidgetOptions::BRANDS, array_map('ucfirst', WidgetOptions::BRANDS)),
      '#empty_option' => $this->t('- Colours of the page -'),
      '#empty_value' => '',
      '#default_value' => $settings->get('brand'),
    ];
    $form['static_folder'] = $text('static_folder') + [
      '#title' => $this->t('Folder of static HTML'),
      '#description' => $this->t('Such as public://sixcity. A shortcode with static="projects.html" prints this file, made by npx sixcity-widgets render.'),
    ];
    return parent::buildForm($form, $form_state);
  }

  /**
   * {@inheritdoc}
   */
  public function validateForm(array &$form, FormStateInterface $form_state): void {
    parent::validateForm($form, $form_state);
    $value = static fn(string $name): string => trim((string) $form_state->getValue($name));
    if ($value('folder') !== '' && WebAddress::folder($value('folder')) === NULL) {
      $form_state->setErrorByName('folder', $this->t('The folder has to be an address that begins with https://, http:// or /.'));
    }
    if (!preg_match('/^(?:\d+\.\d+\.\d+)?$/D', $value('version'))) {
      $form_state->setErrorByName('version', $this->t('A version has three numbers, such as 1.2.3.'));
    }
    if (!preg_match('~^(?:sha(?:256|384|512)-[A-Za-z0-9+/]+={0,2})?$~D', $value('integrity'))) {
      $form_state->setErrorByName('integrity', $this->t('A hash looks like sha384-….'));
    }
    foreach (['feed', 'allow'] as $name) {
      $words = preg_split('/\s+/', $value($name), -1, PREG_SPLIT_NO_EMPTY) ?: [];
      foreach ($words as $word) {
        if (!WebAddress::isValid($word)) {
          $form_state->setErrorByName($name, $this->t('%word is not an address that begins with https://, http:// or /.', ['%word' => $word]));
        }
      }
    }
    if (!preg_match('~^(?:[a-z][a-z0-9.+-]*://)?[^\x00-\x1f]*$~D', $value('static_folder')) || preg_match('~^(?:https?|ftp|data|php|phar|glob|expect|zip|compress\.[a-z0-9]+)://?|^data:|(?:^|/)\.\.(?:/|$)~i', $value('static_folder'))) {
      $form_state->setErrorByName('static_folder', $this->t('The folder has to be one of this site, such as public://sixcity.'));
    }
  }

  /**
   * {@inheritdoc}
   */
  public function submitForm(array &$form, FormStateInterface $form_state): void {
    $settings = $this->config('sixcity_widgets.settings');
    foreach (self::NAMES as $name) {
      $settings->set($name, trim((string) $form_state->getValue($name)));
    }
    $settings->save();
    parent::submitForm($form, $form_state);
  }

}

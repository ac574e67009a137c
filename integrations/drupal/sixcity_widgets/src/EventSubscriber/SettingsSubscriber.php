<?php

declare(strict_types=1);

namespace Drupal\sixcity_widgets\EventSubscriber;

use Drupal\Core\Cache\CacheTagsInvalidatorInterface;
use Drupal\Core\Config\ConfigCrudEvent;
use Drupal\Core\Config\ConfigEvents;
use Symfony\Component\EventDispatcher\EventSubscriberInterface;

/**
 * Builds the library again when the settings change, by form or by import.
 */
final class SettingsSubscriber implements EventSubscriberInterface {

  public function __construct(private readonly CacheTagsInvalidatorInterface $cacheTagsInvalidator) {}

  /**
   * {@inheritdoc}
   */
  public static function getSubscribedEvents(): array {
    return [ConfigEvents::SAVE => 'onSave'];
  }

  /**
   * Invalidates the libraries.
   */
  public function onSave(ConfigCrudEvent $event): void {
    if ($event->getConfig()->getName() === 'sixcity_widgets.settings') {
      $this->cacheTagsInvalidator->invalidateTags(['library_info']);
    }
  }

}

<?php

declare(strict_types=1);

namespace Drupal\sixcity_widgets;

use Drupal\Core\Config\ConfigFactoryInterface;

/**
 * The release that the settings name.
 */
final class ConfiguredRelease {

  /**
   * The cache tag of everything that is made from the settings.
   */
  public const CACHE_TAG = 'config:sixcity_widgets.settings';

  public function __construct(private readonly ConfigFactoryInterface $configFactory) {}

  /**
   * The release; NULL as long as the settings name no folder.
   */
  public function get(): ?Release {
    // With the overrides of settings.php, which raw data lacks.
    return Release::fromSettings((array) $this->configFactory->get('sixcity_widgets.settings')->get());
  }

  /**
   * The folder of static HTML, or '' without one.
   */
  public function staticFolder(): string {
    return (string) $this->configFactory->get('sixcity_widgets.settings')->get('static_folder');
  }

}

<?php

declare(strict_types=1);

namespace Drupal\sixcity_widgets\EventSubscriber;

use Drupal\csp\Event\PolicyAlterEvent;
use Drupal\sixcity_widgets\ConfiguredRelease;
use Symfony\Component\EventDispatcher\EventSubscriberInterface;

/**
 * Adds the servers of feed and frame to the policy of the csp module.
 *
 * Without that module nobody sends the event, and this class does nothing.
 */
final class CspSubscriber implements EventSubscriberInterface {

  public function __construct(private readonly ConfiguredRelease $release) {}

  /**
   * {@inheritdoc}
   */
  public static function getSubscribedEvents(): array {
    // The name, not the constant: the class may not be there.
    return ['csp.policy_alter' => 'onPolicyAlter'];
  }

  /**
   * Adds the servers, on all pages: BigPipe may send a widget after the header.
   */
  public function onPolicyAlter(PolicyAlterEvent $event): void {
    $release = $this->release->get();
    if ($release === NULL) {
      return;
    }
    $policy = $event->getPolicy();
    // The csp module adds the server of a library to script-src by itself.
    $policy->fallbackAwareAppendIfEnabled('connect-src', $release->origins());
    $policy->fallbackAwareAppendIfEnabled('frame-src', $release->scriptOrigins());
  }

}

<?php
/**
 * Removes the settings when the plugin is deleted. Shortcodes in posts stay as text.
 */

if ( ! defined( 'WP_UNINSTALL_PLUGIN' ) ) {
	exit;
}

foreach ( array( 'script', 'integrity', 'feed', 'allow', 'brand' ) as $name ) {
	delete_option( "sixcity_$name" );
}

<?php
/**
 * Plugin Name: sixcity-widgets
 * Description: Shows a programme's projects, publications, funding and EU support from one shared JSON feed: a block and the shortcode [sixcity].
 * Version: 0.1.0
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * License: MIT
 * Text Domain: sixcity-widgets
 *
 * Prints a placeholder and adds the script named in the settings, which turns it into a widget. The placeholder
 * contains a link, or the static HTML between the tags of the shortcode. The server fetches nothing and stores only
 * the settings.
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

const SIXCITY_WIDGETS = array( 'project-list', 'publication-table', 'funding-summary', 'project-map', 'eu-statement' );
const SIXCITY_BRANDS  = array( 'helsinki', 'espoo', 'vantaa', 'tampere', 'turku', 'oulu' );

/** The URL of the script; empty until it is entered in the settings. */
function sixcity_script() {
	return (string) get_option( 'sixcity_script', '' );
}

/** The URL of the folder that contains embed.html: the parent of the release folder. */
function sixcity_home() {
	return preg_replace( '~(?:v\d+|\d+\.\d+\.\d+)?/?[^/]*$~', '', sixcity_script() );
}

/** Whether a name has the form of an option. It gets the prefix "data-", so it cannot run a script or set a style. */
function sixcity_is_option( $name ) {
	return is_string( $name ) && preg_match( '/^[a-z]+(?:-[a-z]+)*$/', $name );
}

/** The options from shortcode or block. A switch may have no value. */
function sixcity_options( $attributes ) {
	$options = array();
	foreach ( (array) $attributes as $name => $value ) {
		if ( is_int( $name ) ) {
			$name  = $value;
			$value = 'true';
		}
		if ( sixcity_is_option( $name ) && 'widget' !== $name && is_scalar( $value ) && '' !== trim( (string) $value ) ) {
			$options[ $name ] = trim( (string) $value );
		}
	}
	$defaults = array_filter(
		array(
			'feed'  => (string) get_option( 'sixcity_feed', '' ),
			'brand' => (string) get_option( 'sixcity_brand', '' ),
		)
	);
	return $options + $defaults;
}

/** The placeholder of a widget. It contains static HTML, or a link to the widget on a page of its own. */
function sixcity_placeholder( $attributes, $content = '' ) {
	$attributes = (array) $attributes;
	$widget     = isset( $attributes['widget'] ) ? strtolower( trim( (string) $attributes['widget'] ) ) : 'project-list';
	if ( ! in_array( $widget, SIXCITY_WIDGETS, true ) ) {
		return current_user_can( 'edit_posts' )
			? '<p>' . esc_html( sprintf( 'sixcity-widgets: there is no widget "%s".', $widget ) ) . '</p>'
			: '';
	}
	$script = sixcity_script();
	if ( '' === $script ) {
		return current_user_can( 'manage_options' )
			? '<p>' . esc_html( 'sixcity-widgets: enter the URL of the script in the settings.' ) . '</p>'
			: '';
	}
	wp_enqueue_script( 'sixcity-widgets' );
	$options = sixcity_options( $attributes );
	$heading = $options['heading'] ?? null;
	$data    = '';
	foreach ( $options as $name => $value ) {
		$data .= sprintf( ' data-%s="%s"', esc_attr( $name ), esc_attr( $value ) );
	}
	// That page shows no text from its address.
	unset( $options['heading'] );
	// The page with the widget alone follows its address, not this site.
	$options += array_filter( array( 'lang' => sixcity_language() ) );
	$address = sixcity_home() . 'embed.html?' . http_build_query( array( 'widget' => $widget ) + $options, '', '&', PHP_QUERY_RFC3986 );
	$inside  = trim( (string) $content );
	if ( '' === $inside ) {
		$inside = sprintf( '<a href="%s">%s</a>', esc_url( $address ), esc_html( $heading ?? sixcity_name( $widget ) ) );
	}
	return sprintf( '<div data-sixcity="%s"%s>%s</div>', esc_attr( $widget ), $data, wp_kses_post( $inside ) );
}

const SIXCITY_NAMES = array(
	'fi' => array( 'Hankkeet', 'Julkaisut', 'Rahoitus', 'Hankkeet kartalla', 'EU:n tuki' ),
	'sv' => array( 'Projekt', 'Publikationer', 'Finansiering', 'Projekten på karta', 'EU-stöd' ),
	'en' => array( 'Projects', 'Publications', 'Funding', 'Projects on a map', 'EU support' ),
);

/** The language of the site, or of the page with a plugin for languages; empty if the widgets do not speak it. */
function sixcity_language() {
	$code = strtolower( substr( get_locale(), 0, 2 ) );
	return isset( SIXCITY_NAMES[ $code ] ) ? $code : '';
}

/** The text of the link. */
function sixcity_name( $widget ) {
	$code = sixcity_language();
	return SIXCITY_NAMES[ '' === $code ? 'en' : $code ][ array_search( $widget, SIXCITY_WIDGETS, true ) ];
}

require __DIR__ . '/settings.php';

add_action(
	'init',
	function () {
		wp_register_script( 'sixcity-widgets', sixcity_script(), array(), null, true );
		add_shortcode( 'sixcity', 'sixcity_placeholder' );
		wp_register_script(
			'sixcity-widgets-block',
			plugins_url( 'block.js', __FILE__ ),
			array( 'wp-blocks', 'wp-element', 'wp-block-editor', 'wp-components', 'wp-server-side-render' ),
			'0.1.0',
			true
		);
		register_block_type(
			__DIR__,
			array(
				'render_callback' => function ( $attributes ) {
					$options = (array) ( $attributes['options'] ?? array() );
					return sixcity_placeholder( array( 'widget' => $attributes['widget'] ?? '' ) + $options );
				},
			)
		);
	}
);

/** Adds the script to content with placeholders, links or elements that an editor has pasted. */
add_filter(
	'the_content',
	function ( $content ) {
		if ( '' !== sixcity_script() && preg_match( '~data-sixcity=|/embed\.html\?|<sixcity-~', $content ) ) {
			wp_enqueue_script( 'sixcity-widgets' );
		}
		return $content;
	}
);

/** Loads the script with `defer`, as in the snippets of the documentation. */
add_filter(
	'script_loader_tag',
	function ( $tag, $handle ) {
		if ( 'sixcity-widgets' !== $handle ) {
			return $tag;
		}
		$data = '';
		foreach ( sixcity_script_attributes() as $name => $value ) {
			$data .= sprintf( '%s="%s" ', $name, esc_attr( $value ) );
		}
		return str_replace( ' src=', ' defer ' . $data . 'src=', $tag );
	},
	10,
	2
);

/** The attributes of the script tag, besides src and defer. */
function sixcity_script_attributes() {
	$integrity = (string) get_option( 'sixcity_integrity', '' );
	// The floating script changes, so a hash would block it one day.
	$is_pinned = preg_match( '~/\d+\.\d+\.\d+/[^/]+$~', sixcity_script() );
	return array_filter(
		array(
			'integrity'   => $is_pinned ? $integrity : '',
			'crossorigin' => $is_pinned && '' !== $integrity ? 'anonymous' : '',
			// The script trusts a feed of another server only if its tag names the server.
			'data-feed'   => (string) get_option( 'sixcity_feed', '' ),
			'data-allow'  => (string) get_option( 'sixcity_allow', '' ),
		)
	);
}
